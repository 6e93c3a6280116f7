"""Answers go to attributes, items, globals and pairs."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]
latest = None


class Box:
    content = None


async def fill(box, shelf):
    global latest
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/people/1") as response:
            box.content = await response.json(content_type=None)
        async with session.get(f"{SERVER}/pages/menu") as response:
            shelf["menu"] = await response.text(errors="replace")
        async with session.get(f"{SERVER}/version") as response:
            latest = shelf["version"] = await response.json(content_type=None)
        async with session.get(f"{SERVER}/people/99") as response:
            status, error = response.status, (await response.json(content_type=None))["error"]
            return status, error, 200 <= response.status < 300


async def main():
    box, shelf = Box(), {}
    print(await fill(box, shelf))
    print(box.content, len(shelf["menu"]), shelf["version"], latest)


asyncio.run(main())
