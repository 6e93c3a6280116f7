"""How large are the files? Only their headers are fetched."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def sizes(names):
    total = 0
    async with aiohttp.ClientSession() as session:
        for name in names:
            async with session.head(f"{SERVER}/files/{name}?size={len(name) * 100}") as response:
                size = int(response.headers["content-length"])
                print(f"{response.headers['X-Name']:<10}{size:>6}")
            total += size
    return total


async def moved():
    async with aiohttp.ClientSession() as session:
        async with session.head(f"{SERVER}/redirect/302") as response:
            return response.status, "location" in response.headers


async def main():
    print(await sizes(["a.txt", "letter.pdf"]))
    print(await moved())


asyncio.run(main())
