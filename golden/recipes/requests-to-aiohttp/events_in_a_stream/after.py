"""Events that a server sends, one block of lines each."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def listen():
    event = {}
    async_events = []
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/events", headers={"Accept": "text/event-stream"}) as stream:
            async for line in stream.content:
                line = line.rstrip(b"\r\n")
                if not line:
                    async_events.append(event)
                    event = {}
                else:
                    field, _, value = line.partition(b": ")
                    event[field.decode()] = value.decode()
    return async_events


async def main():
    for event in await listen():
        print(event["event"], event["data"])


asyncio.run(main())
