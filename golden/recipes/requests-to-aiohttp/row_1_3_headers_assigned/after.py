"""1.3: headers that are assigned go to the constructor."""
import aiohttp


async def load(url):
    async with aiohttp.ClientSession(headers={"Accept": "application/json"}, cookie_jar=aiohttp.CookieJar(unsafe=True)) as s:
        async with s.get(url) as response:
            return await response.json(content_type=None)
