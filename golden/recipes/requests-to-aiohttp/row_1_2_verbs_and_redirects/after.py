"""1.2: put, patch and delete: a 302 keeps the method in aiohttp, and becomes GET in requests."""
import aiohttp


async def change(url):
    async with aiohttp.ClientSession() as session:
        async with session.put(url, json={"a": 1}) as response:
            response.raise_for_status()
        async with session.patch(url, json={"a": 2}) as response:
            response.raise_for_status()
        async with session.delete(url) as response:
            response.raise_for_status()
        async with session.put(url, json={"a": 1}, allow_redirects=False) as response:
            response.raise_for_status()
