"""Many people at once; who comes first does not matter."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def load(number, gate):
    async with gate:
        response = requests.get(f"{SERVER}/people/{number}")
        if response.status_code != 200:
            return None
        return response.json()["name"]


async def main():
    gate = asyncio.Semaphore(3)
    names = await asyncio.gather(*[load(number, gate) for number in range(1, 8)])
    print(names)


asyncio.run(main())
