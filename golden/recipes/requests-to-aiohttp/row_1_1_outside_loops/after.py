"""1.1: the session is opened outside of every loop."""
import aiohttp


async def sizes(urls):
    found = {}
    async with aiohttp.ClientSession() as session:
        for url in urls:
            async with session.get(url) as response:
                found[url] = len(await response.read())
            print(url)
    return found
