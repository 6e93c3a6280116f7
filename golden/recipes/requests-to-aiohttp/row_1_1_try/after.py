"""1.1: the block stands inside the try, and handlers stay where they are."""
import aiohttp


async def ping(url):
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(url) as response:
                print(response.status)
        except aiohttp.TooManyRedirects:
            return False
        finally:
            print("asked", url)
    return True
