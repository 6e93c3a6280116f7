"""1.4: a response of requests is true if it is ok, one of aiohttp always."""
import aiohttp


async def check(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            if not response.ok:
                return "bad"
            return "good" if response.ok and bool(response.ok) else "bad"
