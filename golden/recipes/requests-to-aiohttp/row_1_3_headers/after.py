"""1.3: the headers of a session take texts, by update and one by one."""
import aiohttp


async def load(url, token: str):
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as s:
        s.headers.update({"Accept": "application/json"})
        s.headers["Authorization"] = f"Bearer {token}"
        async with s.get(url) as response:
            return await response.json(content_type=None)
