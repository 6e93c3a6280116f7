"""The names of some people, one question each."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def names(numbers):
    return [requests.get(f"{SERVER}/people/{number}").json()["name"] for number in numbers]


async def statuses(paths):
    found = {path: requests.head(SERVER + path).status_code for path in paths if path.startswith("/")}
    return found


async def main():
    print(await names([1, 4, 5]))
    print(await names([]))
    print(await statuses(["/people/1", "/people/99", "people", "/version"]))


asyncio.run(main())
