"""1.1: a call in the midst of an expression gets a block around its statement."""
import aiohttp


async def name(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            return (await response.json(content_type=None))["people"][0]["name"]


async def greeting(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(f"Hello, {await response.text(errors='replace')}!")


async def wait_for(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            if response.status == 200:
                print("there it is")
