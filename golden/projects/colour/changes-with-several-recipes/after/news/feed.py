import asyncio

import aiohttp


async def headline(url):
    for attempt in range(2):
        async with aiohttp.ClientSession() as session:
            async with session.get(url) as response:
                if response.ok:
                    return await response.text()
        await asyncio.sleep(attempt)
    return None
