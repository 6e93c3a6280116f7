"""1.2: json: sent alike; None is no body."""
import aiohttp


async def send(url, order):
    async with aiohttp.ClientSession() as session:
        async with session.post(url, json=order) as response:
            response.raise_for_status()
        async with session.post(url) as response:
            response.raise_for_status()
