import aiohttp


async def load(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers={"Accept": "text/plain"}) as response:
            return response.status
