"""Read a log while it is written."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def follow(count):
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/lines/{count}") as response:
            response.raise_for_status()
            async for line in response.content:
                line = line.rstrip(b"\r\n")
                text = line.decode()
                if text.endswith("1"):
                    continue
                print(text)


async def main():
    await follow(4)
    await follow(0)


asyncio.run(main())
