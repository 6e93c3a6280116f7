"""Numbers from several places, added up."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def total(names):
    size = 0
    async with aiohttp.ClientSession() as session:
        for name in names:
            async with session.get(f"{SERVER}/files/{name}?size=30") as response:
                size += len(await response.read())
    return size


async def both():
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/people") as response:
            people = (await response.json(content_type=None))["total"]
    files = await total(["a", "b"])
    return people, files


async def compare(first, second):
    async with aiohttp.ClientSession() as session:
        async with session.get(first) as one:
            async with session.get(second) as two:
                return one.status == two.status, await one.text(errors="replace") == await two.text(errors="replace")


async def main():
    print(await both())
    print(await compare(f"{SERVER}/version", f"{SERVER}/version"))
    print(await compare(f"{SERVER}/people/1", f"{SERVER}/people/2"))


asyncio.run(main())
