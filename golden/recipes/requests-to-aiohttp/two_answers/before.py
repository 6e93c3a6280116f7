"""What has changed between two versions of a person?"""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def difference(number):
    before = requests.get(f"{SERVER}/people/{number}")
    after = requests.patch(f"{SERVER}/people/{number}", json={"active": False})
    if before.status_code != after.status_code:
        return "one of them is missing"
    old, new = before.json(), after.json()
    return {key: (old[key], new[key]) for key in old if old[key] != new[key]}


async def main():
    print(await difference(1))
    print(await difference(3))
    print(await difference(99))


asyncio.run(main())
