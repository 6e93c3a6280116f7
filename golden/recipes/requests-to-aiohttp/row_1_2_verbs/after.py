"""1.2: get, options, head, post, put, patch, delete: what follows the url gets a keyword."""
import aiohttp


async def every(url, body):
    async with aiohttp.ClientSession() as session:
        async with session.get(url, params={"page": 2}) as response:
            print(response.status)
        async with session.options(url) as response:
            print(response.status)
        async with session.head(url) as response:
            print(response.status)
        async with session.post(url, data=b"raw", headers={"Content-Type": "text/plain"}) as response:
            print(response.status)
        async with session.post(url, json={"a": 1}) as response:
            print(response.status)
        async with session.get(url) as response:
            print(response.status)
