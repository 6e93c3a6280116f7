"""What browsers send: forms."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def order(item, count):
    async with aiohttp.ClientSession() as session:
        async with session.post(f"{SERVER}/echo", data={"item": item, "count": str(count), "size": ["S", "M"]}) as response:
            return (await response.json(content_type=None))["body"]


async def vote(*choices):
    fields = [("choice", choice) for choice in choices]
    async with aiohttp.ClientSession() as session:
        async with session.post(f"{SERVER}/echo", data=fields, headers={"X-Form": "vote"}) as response:
            answer = await response.json(content_type=None)
    return answer["headers"], answer["body"]


async def main():
    print(await order("T-Shirt & Hose", 2))
    print(await vote("a", "b c", "ü"))


asyncio.run(main())
