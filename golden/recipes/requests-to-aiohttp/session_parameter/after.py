"""One session for all functions: who calls it hands it on."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def load(session: aiohttp.ClientSession, number: int) -> dict:
    async with session.get(f"{SERVER}/people/{number}", headers={"Accept": "application/json"}) as response:
        response.raise_for_status()
        return await response.json(content_type=None)


async def promote(session: aiohttp.ClientSession, number: int) -> str:
    person = await load(session, number)
    async with session.patch(f"{SERVER}/people/{number}", json={"role": "admin"}) as changed:
        return f"{person['role']} -> {(await changed.json(content_type=None))['role']}"


async def main():
    async with aiohttp.ClientSession() as session:
        session.headers["X-Client"] = "staff"
        for number in (2, 3):
            print(await promote(session, number))


asyncio.run(main())
