"""One record a line, read as they come."""

import asyncio
import json
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def active_names():
    names = []
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/records") as response:
            async for line in response.content:
                line = line.rstrip(b"\r\n")
                if line:
                    record = json.loads(line)
                    if record["active"]:
                        names.append(record["name"])
    return names


print(asyncio.run(active_names()))
