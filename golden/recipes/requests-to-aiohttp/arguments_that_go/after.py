"""Arguments that say what is so anyway."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def plain(path):
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}{path}") as response:
            return await response.json(content_type=None)


async def unverified(number):
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/people/{number}", ssl=False, allow_redirects=True) as response:
            return (await response.json(content_type=None))["name"]


async def patient(path):
    async with aiohttp.ClientSession() as session:
        async with session.get(SERVER + path, timeout=aiohttp.ClientTimeout(total=None)) as response:
            return response.status


async def main():
    print(await plain("/version"))
    print(await unverified(1))
    print(await patient("/people/99"))


asyncio.run(main())
