"""1.2: cookies: a dictionary is sent with this request only, by both."""
import aiohttp


async def load(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url, cookies={"session": "abc"}) as response:
            return await response.json(content_type=None)
