"""1.4: close is the same."""
import aiohttp


async def peek(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            size = response.headers["Content-Length"]
            response.close()
    return size
