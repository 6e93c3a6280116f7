"""1.2: headers whose values are texts."""
import aiohttp


async def load(url, token: str):
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers={"Accept": "text/plain", "X-Token": token}) as response:
            response.raise_for_status()
        async with session.get(url, headers={"Authorization": f"Bearer {token}"}) as response:
            response.raise_for_status()
