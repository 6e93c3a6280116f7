"""A comment above a statement stays with it."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def names(numbers):
    found = []
    async with aiohttp.ClientSession() as session:
        for number in numbers:
            async with session.get(f"{SERVER}/people/{number}") as response:
                found.append((await response.json(content_type=None))["name"])
    # All that were found.
    return found


async def version():
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/version") as response:
            if response.ok:
                print((await response.json(content_type=None))["version"])
                # There is one.

    # Whether or not.
    print("asked")


async def main():
    print(await names([1, 2]))
    await version()


asyncio.run(main())
