"""Who is who: one short answer for each question."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def name_of(number):
    return requests.get(f"{SERVER}/people/{number}", timeout=5).json()["name"]


async def role_of(number):
    person = requests.get(f"{SERVER}/people/{number}", timeout=5).json()
    return person.get("role", "nobody")


async def main():
    print(await name_of(1), await role_of(1))
    print(f"{await name_of(5)} is {await role_of(5)}")
    print(await role_of(99))


asyncio.run(main())
