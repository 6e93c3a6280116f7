"""A coroutine within a coroutine, each with what it needs."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def team(numbers):
    seen = set()

    async def name(number):
        seen.add(number)
        async with aiohttp.ClientSession() as session:
            async with session.get(f"{SERVER}/people/{number}") as response:
                response.raise_for_status()
                return (await response.json(content_type=None))["name"]

    names = []
    for number in numbers:
        if number not in seen:
            names.append(await name(number))
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/people") as response:
            total = response.headers["X-Total"]
    return names, int(total)


async def main():
    print(await team([1, 2, 1, 5]))


asyncio.run(main())
