"""1.2: requests.request: the method comes first."""
import aiohttp


async def send(method, url):
    async with aiohttp.ClientSession() as session:
        async with session.request("GET", url) as response:
            print(response.reason)
        async with session.request("post", url, json=[1, 2]) as response:
            print(response.reason)
