"""1.4: status_code, ok, reason, raise_for_status."""
import aiohttp


async def check(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(response.status, response.reason, response.ok)
            response.raise_for_status()
