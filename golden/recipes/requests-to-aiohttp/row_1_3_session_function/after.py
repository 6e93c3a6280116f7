"""1.3: requests.session(), the old name of the class."""
import aiohttp


async def load(url):
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as s:
        async with s.get(url) as response:
            return await response.json(content_type=None)
