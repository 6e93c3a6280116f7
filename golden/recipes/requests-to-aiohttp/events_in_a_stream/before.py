"""Events that a server sends, one block of lines each."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def listen():
    event = {}
    async_events = []
    with requests.get(f"{SERVER}/events", headers={"Accept": "text/event-stream"}, stream=True) as stream:
        for line in stream.iter_lines():
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
