"""People, as they come: an asynchronous generator."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def people():
    page = 1
    while True:
        response = requests.get(f"{SERVER}/people", params={"page": page})
        batch = response.json()["people"]
        if not batch:
            return
        for person in batch:
            yield person["name"]
        page += 1


async def main():
    async for name in people():
        print(name)
        await asyncio.sleep(0)


asyncio.run(main())
