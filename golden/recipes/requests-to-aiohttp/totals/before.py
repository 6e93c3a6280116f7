"""Numbers from several places, added up."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def total(names):
    size = 0
    for name in names:
        size += len(requests.get(f"{SERVER}/files/{name}?size=30").content)
    return size


async def both():
    people = requests.get(f"{SERVER}/people").json()["total"]
    files = await total(["a", "b"])
    return people, files


async def compare(first, second):
    one, two = requests.get(first), requests.get(second)
    return one.status_code == two.status_code, one.text == two.text


async def main():
    print(await both())
    print(await compare(f"{SERVER}/version", f"{SERVER}/version"))
    print(await compare(f"{SERVER}/people/1", f"{SERVER}/people/2"))


asyncio.run(main())
