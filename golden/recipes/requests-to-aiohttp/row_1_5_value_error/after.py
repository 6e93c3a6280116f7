"""1.5: what is wrong with a url is a ValueError for both."""
import aiohttp


async def load(url):
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(url) as response:
                return await response.read()
        except ValueError:
            return None
