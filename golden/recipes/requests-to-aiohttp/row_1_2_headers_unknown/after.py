"""1.2: headers of which nothing is known."""
import aiohttp


async def load(url, headers):
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(response.ok)
