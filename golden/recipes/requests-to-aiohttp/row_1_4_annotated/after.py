"""1.4: a variable that is annotated."""
import aiohttp


async def load(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            return await response.json(content_type=None)
