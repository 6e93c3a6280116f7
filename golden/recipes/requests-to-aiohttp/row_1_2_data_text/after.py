"""1.2: data: a text, with and without a content type."""
import aiohttp


async def store(url, text: str):
    async with aiohttp.ClientSession() as session:
        async with session.put(url, data=text, headers={"Content-Type": "text/csv"}, allow_redirects=False):
            pass
        async with session.post(url, data=text):
            pass
        async with session.post(url, data="a=1", headers={"content-type": "application/x-www-form-urlencoded"}):
            pass
