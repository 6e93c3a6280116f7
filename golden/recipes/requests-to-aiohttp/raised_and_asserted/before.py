"""Answers in statements that end something."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def must_exist(number):
    assert requests.head(f"{SERVER}/people/{number}").ok, f"nobody has number {number}"
    return True


async def reason(path):
    raise LookupError(requests.get(SERVER + path).json()["error"])


async def main():
    print(await must_exist(1))
    for job in (must_exist(99), reason("/people/98"), reason("/nowhere")):
        try:
            await job
        except (AssertionError, LookupError) as error:
            print(type(error).__name__, error)


asyncio.run(main())
