"""The first server, and if that does not answer, the second."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def fetch(path, first="http://localhost:1", second=SERVER):
    async with aiohttp.ClientSession() as session:
        try:
            try:
                async with session.get(first + path) as response:
                    await response.read()
            except (aiohttp.ClientError, asyncio.TimeoutError):
                print("the second server is asked")
                async with session.get(second + path) as response:
                    await response.read()
            response.raise_for_status()
        except aiohttp.ClientResponseError:
            return "both were asked"
        return await response.json(content_type=None)


async def main():
    print(await fetch("/version"))
    print(await fetch("/status/500"))
    print(await fetch("/people/2", first=SERVER))


asyncio.run(main())
