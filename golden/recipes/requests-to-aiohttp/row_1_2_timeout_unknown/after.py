"""1.2: timeout: a value of which nothing is known may be a pair."""
import aiohttp


async def load(url, timeout):
    async with aiohttp.ClientSession() as session:
        async with session.get(
            url,
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=timeout, sock_read=timeout),
        ) as response:
            return await response.json(content_type=None)
