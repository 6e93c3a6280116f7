"""1.5: callers in the same file catch what the converted function raises."""
import aiohttp


async def load(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            return await response.read()


async def main(urls):
    for url in urls:
        try:
            print(len(await load(url)))
        except aiohttp.TooManyRedirects:
            print("round and round")
