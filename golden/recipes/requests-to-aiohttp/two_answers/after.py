"""What has changed between two versions of a person?"""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def difference(number):
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/people/{number}") as before:
            async with session.patch(f"{SERVER}/people/{number}", json={"active": False}) as after:
                if before.status != after.status:
                    return "one of them is missing"
                old, new = await before.json(content_type=None), await after.json(content_type=None)
    return {key: (old[key], new[key]) for key in old if old[key] != new[key]}


async def main():
    print(await difference(1))
    print(await difference(3))
    print(await difference(99))


asyncio.run(main())
