"""A file and a stream in one header."""

import asyncio
import os
from pathlib import Path

import requests

SERVER = os.environ["SERVER"]


async def save(name, target):
    with open(target, "wb") as file, requests.get(f"{SERVER}/files/{name}?size=5000", stream=True) as response:
        response.raise_for_status()
        for chunk in response.iter_content(chunk_size=1024):
            if chunk:
                file.write(chunk)


async def main():
    await save("book", "book.bin")
    print(Path("book.bin").stat().st_size)


asyncio.run(main())
