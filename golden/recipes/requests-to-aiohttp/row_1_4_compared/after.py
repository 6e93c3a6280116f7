"""1.4: responses that are compared, printed or asked for their class."""
import aiohttp
import requests


async def same(url, other):
    return requests.get(url) == other


async def shown(url):
    response = requests.get(url)
    print(f"got {response}")


async def asked(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            if isinstance(response, aiohttp.ClientResponse):
                return response.status
    return None
