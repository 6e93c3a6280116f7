"""1.1: with requests.Session() as s."""
import aiohttp


async def login(url, name: str, password: str):
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as s:
        async with s.post(url, data={"name": name, "password": password}):
            pass
        async with s.get(f"{url}/me") as response:
            return await response.json(content_type=None)
