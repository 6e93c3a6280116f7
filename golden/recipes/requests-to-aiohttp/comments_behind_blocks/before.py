"""A comment above a statement stays with it."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def names(numbers):
    found = []
    for number in numbers:
        response = requests.get(f"{SERVER}/people/{number}")
        found.append(response.json()["name"])
    # All that were found.
    return found


async def version():
    response = requests.get(f"{SERVER}/version")
    if response.ok:
        print(response.json()["version"])
        # There is one.

    # Whether or not.
    print("asked")


async def main():
    print(await names([1, 2]))
    await version()


asyncio.run(main())
