"""1.5: InvalidURL, MissingSchema and InvalidSchema."""
import aiohttp


async def load(url):
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(url) as response:
                return await response.read()
        except aiohttp.InvalidURL:
            return None


async def scheme(url):
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(url) as response:
                return await response.read()
        except aiohttp.NonHttpUrlClientError:
            return None
