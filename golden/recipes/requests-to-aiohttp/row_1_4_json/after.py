"""1.4: json: whatever the content type says."""
import aiohttp


async def load(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            people = (await response.json(content_type=None))["people"]
    return [person["name"] for person in people]
