"""Redirects that keep the method and the body."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def put(status):
    async with aiohttp.ClientSession() as session:
        async with session.put(f"{SERVER}/redirect/{status}", json={"a": 1}) as response:
            answer = await response.json(content_type=None)
    return answer["method"], answer["body"]


async def remove(status):
    async with aiohttp.ClientSession() as session:
        async with session.delete(f"{SERVER}/redirect/{status}") as response:
            return (await response.json(content_type=None))["method"]


async def look(status):
    async with aiohttp.ClientSession() as session:
        async with session.head(f"{SERVER}/redirect/{status}", allow_redirects=True) as response:
            return response.status, str(response.url).removeprefix(SERVER)


async def main():
    for status in (307, 308):
        print(await put(status), await remove(status), await look(status))


asyncio.run(main())
