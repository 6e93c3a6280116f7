"""Asked and tested in one line."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def name(number):
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/people/{number}") as response:
            if response.ok:
                return (await response.json(content_type=None))["name"]
            return f"unknown ({response.status})"


async def main():
    print(await name(1))
    print(await name(77))


asyncio.run(main())
