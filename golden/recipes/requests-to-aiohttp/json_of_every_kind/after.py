"""Whatever JSON can say is sent as it is."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def send(value):
    async with aiohttp.ClientSession() as session:
        async with session.post(f"{SERVER}/echo", json=value) as response:
            return (await response.json(content_type=None))["body"]


async def main():
    for value in ([1, 2.5, "drei"], {"nested": {"äöü": [True, None]}}, "text", 0, {}, []):
        print(await send(value))
    async with aiohttp.ClientSession() as session:
        async with session.put(f"{SERVER}/echo", json={"sent": "by hand"}, headers={"Content-Type": "application/merge-patch+json"}) as answer:
            print((await answer.json(content_type=None))["headers"])


asyncio.run(main())
