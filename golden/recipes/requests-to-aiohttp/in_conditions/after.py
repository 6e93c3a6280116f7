"""Ask first, then act."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def replace(number, name):
    async with aiohttp.ClientSession() as session:
        async with session.head(f"{SERVER}/people/{number}") as response:
            if response.status == 404:
                print("nobody to rename")
                return
        async with session.put(f"{SERVER}/people/{number}", json={"name": name}) as response:
            if not response.ok:
                print("the server does not want that")
            else:
                print("done")


async def main():
    await replace(99, "Nobody")
    await replace(2, "Grace Murray")


asyncio.run(main())
