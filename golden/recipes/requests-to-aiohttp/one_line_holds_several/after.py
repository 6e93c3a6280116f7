"""Several statements on a line, of which some go."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def menu():
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/pages/menu") as response:
            return await response.text(encoding="utf-8", errors="replace")


async def version():
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/version") as response:
            print(response.status)
    print("asked")


async def first_and_second():
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/people/1") as response:
            first = await response.json(content_type=None)
        async with session.get(f"{SERVER}/people/2") as response:
            second = await response.json(content_type=None)
    return first["name"], second["name"]


async def main():
    print(len(await menu()))
    await version()
    print(await first_and_second())


asyncio.run(main())
