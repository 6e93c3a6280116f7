"""However the library is imported."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def first():
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/people/1") as response:
            return (await response.json(content_type=None))["name"]


async def second():
    async with aiohttp.ClientSession() as session:
        async with session.post(f"{SERVER}/people", json={"name": "Tony"}) as answer:
            return (await answer.json(content_type=None))["id"]


async def third():
    async with aiohttp.ClientSession() as session:
        try:
            async with session.delete(f"{SERVER}/people/99") as response:
                response.raise_for_status()
        except aiohttp.ClientResponseError:
            return "nobody"


async def main():
    print(await first(), await second(), await third())


asyncio.run(main())
