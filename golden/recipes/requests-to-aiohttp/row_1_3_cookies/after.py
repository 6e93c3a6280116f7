"""1.3: the cookies of a session: a jar of other kind."""
import aiohttp


async def load(url):
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as s:
        s.cookie_jar.update_cookies({"session": "abc"})
        async with s.get(url) as response:
            response.raise_for_status()
        s.cookie_jar.clear()
        async with s.get(url) as response:
            return await response.json(content_type=None)
