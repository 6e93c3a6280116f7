"""A coroutine within a coroutine, each with what it needs."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def team(numbers):
    seen = set()

    async def name(number):
        seen.add(number)
        response = requests.get(f"{SERVER}/people/{number}")
        response.raise_for_status()
        return response.json()["name"]

    names = []
    for number in numbers:
        if number not in seen:
            names.append(await name(number))
    total = requests.get(f"{SERVER}/people").headers["X-Total"]
    return names, int(total)


async def main():
    print(await team([1, 2, 1, 5]))


asyncio.run(main())
