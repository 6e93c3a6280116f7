"""1.2: timeout: a pair is for connecting and for reading."""
import aiohttp


async def load(url, read: float):
    async with aiohttp.ClientSession() as session:
        async with session.get(
            url,
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=3.05, sock_read=read),
        ) as response:
            return await response.json(content_type=None)
