"""Many people at once; who comes first does not matter."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def load(number, gate):
    async with gate:
        async with aiohttp.ClientSession() as session:
            async with session.get(f"{SERVER}/people/{number}") as response:
                if response.status != 200:
                    return None
                return (await response.json(content_type=None))["name"]


async def main():
    gate = asyncio.Semaphore(3)
    names = await asyncio.gather(*[load(number, gate) for number in range(1, 8)])
    print(names)


asyncio.run(main())
