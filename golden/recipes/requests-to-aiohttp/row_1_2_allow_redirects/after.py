"""1.2: allow_redirects: alike, and False for head in both."""
import aiohttp


async def moved(url, follow):
    async with aiohttp.ClientSession() as session:
        async with session.get(url, allow_redirects=False) as response:
            print(response.status)
        async with session.head(url) as response:
            print(response.status, url)
        async with session.head(url, allow_redirects=follow) as response:
            print(response.status)
