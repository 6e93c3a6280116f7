"""1.2: a header that would be too long is broken, one argument a line."""
import aiohttp


async def load(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url, params={"page": 1}, timeout=aiohttp.ClientTimeout(total=None, sock_connect=3.05, sock_read=27)) as response:
            return await response.json(content_type=None)
