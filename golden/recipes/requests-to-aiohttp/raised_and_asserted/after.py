"""Answers in statements that end something."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def must_exist(number):
    async with aiohttp.ClientSession() as session:
        async with session.head(f"{SERVER}/people/{number}") as response:
            assert response.ok, f"nobody has number {number}"
    return True


async def reason(path):
    async with aiohttp.ClientSession() as session:
        async with session.get(SERVER + path) as response:
            raise LookupError((await response.json(content_type=None))["error"])


async def main():
    print(await must_exist(1))
    for job in (must_exist(99), reason("/people/98"), reason("/nowhere")):
        try:
            await job
        except (AssertionError, LookupError) as error:
            print(type(error).__name__, error)


asyncio.run(main())
