"""The names of some people, one question each."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def names(numbers):
    result = []
    async with aiohttp.ClientSession() as session:
        for number in numbers:
            async with session.get(f"{SERVER}/people/{number}") as response:
                result.append((await response.json(content_type=None))["name"])
    return result


async def statuses(paths):
    found = {}
    async with aiohttp.ClientSession() as session:
        for path in paths:
            if path.startswith("/"):
                async with session.head(SERVER + path) as response:
                    found[path] = response.status
    return found


async def main():
    print(await names([1, 4, 5]))
    print(await names([]))
    print(await statuses(["/people/1", "/people/99", "people", "/version"]))


asyncio.run(main())
