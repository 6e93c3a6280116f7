"""1.2: auth: before aiohttp 3.14 there is BasicAuth, which writes Latin-1 by itself."""
import aiohttp


async def load(url, user, password):
    async with aiohttp.ClientSession() as session:
        async with session.get(url, auth=aiohttp.BasicAuth(user, password)) as response:
            return await response.json(content_type=None)
