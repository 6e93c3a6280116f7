"""Fetch a large file without holding all of it."""

import asyncio
import hashlib
import os
from pathlib import Path

import requests

SERVER = os.environ["SERVER"]
CHUNK = 64 * 1024


async def download(name, size, target):
    digest = hashlib.sha256()
    with requests.get(f"{SERVER}/files/{name}", params={"size": size}, stream=True) as response:
        response.raise_for_status()
        with open(target, "wb") as file:
            for chunk in response.iter_content(chunk_size=CHUNK):
                file.write(chunk)
                digest.update(chunk)
    return digest.hexdigest()


async def main():
    digest = await download("big.bin", 1_000_000, "big.bin")
    content = Path("big.bin").read_bytes()
    print(len(content), digest == hashlib.sha256(content).hexdigest())


asyncio.run(main())
