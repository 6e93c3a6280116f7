"""The new library is here already, and the old one not yet gone."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def load(session: aiohttp.ClientSession, number):
    async with session.get(f"{SERVER}/people/{number}") as response:
        person = await response.json()
    async with session.get(f"{SERVER}/people", params={"role": person["role"]}) as answer:
        return person["name"], (await answer.json(content_type=None))["total"]


async def main():
    async with aiohttp.ClientSession() as session:
        print(await load(session, 2))
        async with session.get(f"{SERVER}/version") as response:
            version = (await response.json(content_type=None))["version"]
        print(version)


asyncio.run(main())
