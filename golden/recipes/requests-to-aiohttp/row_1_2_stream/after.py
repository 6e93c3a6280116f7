"""1.2: stream: aiohttp always streams."""
import aiohttp


async def load(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(response.headers["Content-Length"])
        async with session.get(url) as response:
            return await response.read()
