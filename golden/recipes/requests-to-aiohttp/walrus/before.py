"""Asked and tested in one line."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def name(number):
    if (response := requests.get(f"{SERVER}/people/{number}")).ok:
        return response.json()["name"]
    return f"unknown ({response.status_code})"


async def main():
    print(await name(1))
    print(await name(77))


asyncio.run(main())
