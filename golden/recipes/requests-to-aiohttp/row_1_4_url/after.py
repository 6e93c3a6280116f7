"""1.4: url is a text, in aiohttp a URL."""
import aiohttp


async def where(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            return str(response.url).startswith("https:"), str(response.url) == url
