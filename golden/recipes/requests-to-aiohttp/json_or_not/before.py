"""JSON that is called something else, is packed, is broken, or is not there."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def version():
    return requests.get(f"{SERVER}/version").json()["version"]


async def parsed(path):
    response = requests.get(f"{SERVER}{path}")
    try:
        return response.json()
    except ValueError:
        return "no JSON"


async def parsed_strictly(path):
    try:
        response = requests.get(f"{SERVER}{path}")
        return response.json()
    except requests.exceptions.JSONDecodeError as error:
        return f"no JSON from character {error.pos} on"


async def main():
    print(await version())
    for path in ("/compressed", "/broken.json", "/empty"):
        print(path, await parsed(path), await parsed_strictly(path))


asyncio.run(main())
