"""1.5: MissingSchema is a ValueError, and so is InvalidURL: a handler of ValueError around the call."""
import aiohttp


async def load(url):
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(url) as response:
                return await response.read()
        except ValueError:
            return None
