"""1.5: HTTPError: what it tells of the response stands in the exception itself."""
import aiohttp


async def load(url):
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(url) as response:
                response.raise_for_status()
                return await response.read()
        except aiohttp.ClientResponseError as error:
            if error.status == 404:
                return None
            print(error.headers["Retry-After"])
            raise
