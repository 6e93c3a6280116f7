"""1.4: iter_content without a size, and with none."""
import aiohttp


async def bytewise(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            async for byte in response.content.iter_any():
                print(byte)


async def as_it_comes(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            async for piece in response.content.iter_any():
                print(len(piece))
