"""1.3: close, where the session is closed behind its last use, and where it is used again."""
import aiohttp


async def load(url):
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as s:
        async with s.get(url) as response:
            return await response.json(content_type=None)
