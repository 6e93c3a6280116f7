"""1.2: timeout: a number is for connecting, and for each wait between bytes."""
import aiohttp

LIMIT = 2.5


async def load(url, patience: float):
    async with aiohttp.ClientSession() as session:
        async with session.get(
            url,
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=10, sock_read=10),
        ) as response:
            response.raise_for_status()
        async with session.get(
            url,
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=LIMIT, sock_read=LIMIT),
        ) as response:
            response.raise_for_status()
        async with session.get(
            url,
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=patience, sock_read=patience),
        ) as response:
            return await response.json(content_type=None)
