"""Large bodies: count them, stop early, hold all of it."""

import asyncio
import hashlib
import os

import aiohttp

SERVER = os.environ["SERVER"]
SIZE = 3_000_000


async def digest(name):
    found = hashlib.md5()
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/files/{name}?size={SIZE}") as r:
            async for chunk in r.content.iter_chunked(8192):
                found.update(chunk)
    return found.hexdigest()


async def at_once(name):
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/files/{name}?size={SIZE}") as response:
            return hashlib.md5(await response.read()).hexdigest()


async def is_larger(name, limit):
    seen = 0
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/files/{name}?size={SIZE}") as r:
            async for chunk in r.content.iter_chunked(4096):
                seen += len(chunk)
                if seen > limit:
                    return True
    return False


async def main():
    print(await digest("a") == await at_once("a"))
    print(await is_larger("a", 100_000), await is_larger("a", SIZE))


asyncio.run(main())
