"""The new library is here already, and the old one not yet gone."""

import asyncio
import os

import aiohttp
import requests

SERVER = os.environ["SERVER"]


async def load(session: aiohttp.ClientSession, number):
    async with session.get(f"{SERVER}/people/{number}") as response:
        person = await response.json()
    answer = requests.get(f"{SERVER}/people", params={"role": person["role"]})
    return person["name"], answer.json()["total"]


async def main():
    async with aiohttp.ClientSession() as session:
        print(await load(session, 2))
        version = requests.get(f"{SERVER}/version").json()["version"]
        print(version)


asyncio.run(main())
