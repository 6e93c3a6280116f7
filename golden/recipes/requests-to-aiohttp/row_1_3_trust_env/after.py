"""1.3: trust_env that is assigned goes to the constructor."""
import aiohttp


async def load(url):
    async with aiohttp.ClientSession(trust_env=True, cookie_jar=aiohttp.CookieJar(unsafe=True)) as s:
        async with s.get(url) as response:
            return await response.json(content_type=None)
