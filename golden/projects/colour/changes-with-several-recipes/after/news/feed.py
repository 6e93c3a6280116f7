import asyncio

import aiohttp


async def headline(url):
    async with aiohttp.ClientSession() as session:
        for attempt in range(2):
            async with session.get(url) as response:
                if response.ok:
                    return await response.text(errors="replace")
            await asyncio.sleep(attempt)
    return None
