"""1.2: data: requests leaves a field out whose value is None, aiohttp sends "None"."""
import aiohttp


async def login(url, name):
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data={"name": "x", "age": None}) as response:
            response.raise_for_status()
