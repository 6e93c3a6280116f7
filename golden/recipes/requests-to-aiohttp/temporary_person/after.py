"""Someone who is there as long as a block lasts."""

import asyncio
import os
from contextlib import asynccontextmanager

import aiohttp

SERVER = os.environ["SERVER"]


@asynccontextmanager
async def temporary_person(name):
    async with aiohttp.ClientSession() as session:
        async with session.post(f"{SERVER}/people", json={"name": name}) as response:
            response.raise_for_status()
            person = await response.json(content_type=None)
        try:
            yield person
        finally:
            async with session.delete(f"{SERVER}/people/{person['id']}"):
                pass


async def main():
    async with temporary_person("Tim") as person:
        async with aiohttp.ClientSession() as session:
            async with session.get(f"{SERVER}/people/1") as response:
                print(person, (await response.json(content_type=None))["name"])


asyncio.run(main())
