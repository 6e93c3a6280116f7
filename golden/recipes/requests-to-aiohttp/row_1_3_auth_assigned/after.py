"""1.3: auth that is assigned goes to the constructor."""
import aiohttp


async def load(url, user, password):
    async with aiohttp.ClientSession(headers={"Authorization": aiohttp.encode_basic_auth(user, password, encoding="latin1")}, cookie_jar=aiohttp.CookieJar(unsafe=True)) as s:
        async with s.get(url) as response:
            data = await response.json(content_type=None)
    return data
