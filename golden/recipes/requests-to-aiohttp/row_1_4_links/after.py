"""1.4: links by their relation: in aiohttp URLs that are whole."""
import aiohttp


async def following(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            return str(response.links["next"]["url"])
