"""1.4: with requests.get(...) as r."""
import aiohttp


async def size(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as r:
            return int(r.headers.get("Content-Length", 0))
