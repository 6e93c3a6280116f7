"""A test that leaves nothing behind."""

import asyncio
import json
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def try_out(name, should_fail):
    async with aiohttp.ClientSession() as session:
        async with session.post(f"{SERVER}/people", json={"name": name}) as created:
            number = json.loads(await created.text())["id"]
        try:
            if should_fail:
                raise ValueError(f"{name} is no good")
            print("kept", name, "for a while")
        finally:
            async with session.delete(f"{SERVER}/people/{number}"):
                pass


async def main():
    await try_out("Temp", should_fail=False)
    try:
        await try_out("Tomp", should_fail=True)
    except ValueError as error:
        print(error)


asyncio.run(main())
