"""1.1: a comprehension becomes a loop that fills the same variable."""
import aiohttp


async def statuses(urls):
    found = []
    async with aiohttp.ClientSession() as session:
        for url in urls:
            if url:
                async with session.get(url) as response:
                    found.append(response.status)
    return found


async def by_url(urls):
    result = {}
    async with aiohttp.ClientSession() as session:
        for url in urls:
            async with session.get(url) as response:
                result[url] = await response.json(content_type=None)
    return result
