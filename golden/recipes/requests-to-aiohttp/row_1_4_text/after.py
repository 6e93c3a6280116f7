"""1.4: text: undecodable bytes are replaced in both."""
import aiohttp


async def page(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(len(await response.text(errors="replace")))
            return (await response.text(errors="replace")).splitlines()
