"""1.2: params of which nothing is known: bools and None would be an error."""
import aiohttp


async def search(url, query, word):
    async with aiohttp.ClientSession() as session:
        async with session.get(url, params=query) as response:
            print(response.ok)
        async with session.get(url, params={"q": word}) as response:
            print(response.ok)
