"""People, as they come: an asynchronous generator."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def people():
    page = 1
    async with aiohttp.ClientSession() as session:
        while True:
            async with session.get(f"{SERVER}/people", params={"page": page}) as response:
                batch = (await response.json(content_type=None))["people"]
            if not batch:
                return
            for person in batch:
                yield person["name"]
            page += 1


async def main():
    async for name in people():
        print(name)
        await asyncio.sleep(0)


asyncio.run(main())
