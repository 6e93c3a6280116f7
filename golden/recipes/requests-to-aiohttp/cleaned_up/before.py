"""A test that leaves nothing behind."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def try_out(name, should_fail):
    created = requests.post(f"{SERVER}/people", json={"name": name})
    number = created.json()["id"]
    try:
        if should_fail:
            raise ValueError(f"{name} is no good")
        print("kept", name, "for a while")
    finally:
        requests.delete(f"{SERVER}/people/{number}")


async def main():
    await try_out("Temp", should_fail=False)
    try:
        await try_out("Tomp", should_fail=True)
    except ValueError as error:
        print(error)


asyncio.run(main())
