"""1.2: data: an open file is streamed by both; aiohttp closes it afterwards."""
import aiohttp


async def upload(url, path):
    with open(path, "rb") as file:
        async with aiohttp.ClientSession() as session:
            async with session.post(url, data=file) as response:
                return response.status
