"""Answers in the middle of other expressions."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def report():
    async with aiohttp.ClientSession() as session:
        async with session.get(f'{SERVER}/version') as response:
            print(f"version: {(await response.json(content_type=None))['version']}")
        async with session.get(f"{SERVER}/files/a", params={"size": 20}) as response:
            print("bytes:", len(await response.read()))
        async with session.get(f"{SERVER}/pages/home") as response:
            title = (await response.text(errors="replace")).partition("<title>")[2].partition("<")[0]
        print(title.upper())
        async with session.get(f"{SERVER}/people/1") as response:
            print(sorted(await response.json(content_type=None), key=str.lower))


asyncio.run(report())
