"""Which question is asked depends; the answer is read in one place."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def save(person):
    async with aiohttp.ClientSession() as session:
        if "id" in person:
            async with session.put(f"{SERVER}/people/{person['id']}", json=person) as response:
                await response.read()
        else:
            async with session.post(f"{SERVER}/people", json=person) as response:
                await response.read()
        if response.status >= 400:
            print("not saved:", response.status)
            return None
        return await response.json(content_type=None)


async def main():
    print(await save({"id": 2, "name": "Grace", "role": "admin"}))
    print(await save({"name": "Donald"}))
    print(await save({"role": "user"}))


asyncio.run(main())
