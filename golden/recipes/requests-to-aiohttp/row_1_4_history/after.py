"""1.4: the responses that led here."""
import aiohttp


async def first(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            if response.history:
                return response.history[0].status, len(response.history)
            return response.status, 0
