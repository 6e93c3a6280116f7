"""Someone who is there as long as a block lasts."""

import asyncio
import os
from contextlib import asynccontextmanager

import requests

SERVER = os.environ["SERVER"]


@asynccontextmanager
async def temporary_person(name):
    response = requests.post(f"{SERVER}/people", json={"name": name})
    response.raise_for_status()
    person = response.json()
    try:
        yield person
    finally:
        requests.delete(f"{SERVER}/people/{person['id']}")


async def main():
    async with temporary_person("Tim") as person:
        print(person, requests.get(f"{SERVER}/people/1").json()["name"])


asyncio.run(main())
