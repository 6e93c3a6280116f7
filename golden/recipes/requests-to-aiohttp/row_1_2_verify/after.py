"""1.2: verify: True is what aiohttp does anyway, False is ssl=False."""
import aiohttp


async def load(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            response.raise_for_status()
        async with session.get(url, ssl=False) as response:
            response.raise_for_status()
