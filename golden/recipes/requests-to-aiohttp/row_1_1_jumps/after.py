"""1.1: return, break, continue and raise within a block."""
import aiohttp


async def first_that_answers(urls):
    async with aiohttp.ClientSession() as session:
        for url in urls:
            async with session.get(url) as response:
                if response.status == 404:
                    continue
                if response.status == 401:
                    raise PermissionError(url)
                if response.status == 410:
                    break
                return str(response.url)
    return None
