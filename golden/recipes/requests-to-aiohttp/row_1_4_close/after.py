"""1.4: close is what the end of the block does."""
import aiohttp


async def peek(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            size = response.headers["Content-Length"]
    return size
