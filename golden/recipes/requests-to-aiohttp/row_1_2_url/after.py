"""1.2: url: a text, written out, put together or known by nothing."""
import aiohttp


async def fetch(url, name):
    async with aiohttp.ClientSession() as session:
        async with session.get("https://example.com/") as response:
            a = await response.read()
        async with session.get(f"https://example.com/{name}") as response:
            b = await response.read()
        async with session.get(url + "?page=" + str(2)) as response:
            c = await response.read()
    return a, b, c
