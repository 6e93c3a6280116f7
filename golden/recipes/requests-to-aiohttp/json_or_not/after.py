"""JSON that is called something else, is packed, is broken, or is not there."""

import asyncio
import json
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def version():
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/version") as response:
            return (await response.json(content_type=None))["version"]


async def parsed(path):
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}{path}") as response:
            try:
                return json.loads(await response.text())
            except ValueError:
                return "no JSON"


async def parsed_strictly(path):
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(f"{SERVER}{path}") as response:
                return json.loads(await response.text())
        except json.JSONDecodeError as error:
            return f"no JSON from character {error.pos} on"


async def main():
    print(await version())
    for path in ("/compressed", "/broken.json", "/empty"):
        print(path, await parsed(path), await parsed_strictly(path))


asyncio.run(main())
