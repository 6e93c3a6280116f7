"""Fetch a large file without holding all of it."""

import asyncio
import hashlib
import os
from pathlib import Path

import aiohttp

SERVER = os.environ["SERVER"]
CHUNK = 64 * 1024


async def download(name, size, target):
    digest = hashlib.sha256()
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/files/{name}", params={"size": size}) as response:
            response.raise_for_status()
            with open(target, "wb") as file:
                async for chunk in response.content.iter_chunked(CHUNK):
                    file.write(chunk)
                    digest.update(chunk)
    return digest.hexdigest()


async def main():
    digest = await download("big.bin", 1_000_000, "big.bin")
    content = Path("big.bin").read_bytes()
    print(len(content), digest == hashlib.sha256(content).hexdigest())


asyncio.run(main())
