"""Bodies that are neither forms nor JSON."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def store(name, content):
    async with aiohttp.ClientSession() as session:
        async with session.put(f"{SERVER}/files/{name}", data=content, headers={"Content-Type": "image/png"}) as response:
            return (await response.json(content_type=None))["size"]


async def ask(query):
    body = f"<query>{query}</query>".encode()
    async with aiohttp.ClientSession() as session:
        async with session.post(f"{SERVER}/echo", data=body, headers={"Content-Type": "application/xml"}) as response:
            answer = await response.json(content_type=None)
    return answer["headers"]["Content-Type"], answer["body"]


async def main():
    print(await store("dot.png", b"\x89PNG" * 1000))
    print(await store("raw", bytes(range(256))))
    print(await ask("größer"))


asyncio.run(main())
