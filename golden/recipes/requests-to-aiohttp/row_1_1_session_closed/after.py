"""1.1: a session that is made and closed by hand."""
import aiohttp


async def load(url):
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        async with session.get(url) as response:
            first = await response.text(errors="replace")
        async with session.get(url) as response:
            second = await response.text(errors="replace")
    return first, second
