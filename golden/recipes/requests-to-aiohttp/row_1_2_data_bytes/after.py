"""1.2: data: bytes."""
import aiohttp


async def store(url, blob: bytes):
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=blob, headers={"Content-Type": "image/png"}) as response:
            response.raise_for_status()
        async with session.post(url, data=b"raw") as response:
            response.raise_for_status()
