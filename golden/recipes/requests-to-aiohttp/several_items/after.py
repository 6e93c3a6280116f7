"""A file and a stream in one header."""

import asyncio
import os
from pathlib import Path

import aiohttp

SERVER = os.environ["SERVER"]


async def save(name, target):
    with open(target, "wb") as file:
        async with aiohttp.ClientSession() as session:
            async with session.get(f"{SERVER}/files/{name}?size=5000") as response:
                response.raise_for_status()
                async for chunk in response.content.iter_chunked(1024):
                    if chunk:
                        file.write(chunk)


async def main():
    await save("book", "book.bin")
    print(Path("book.bin").stat().st_size)


asyncio.run(main())
