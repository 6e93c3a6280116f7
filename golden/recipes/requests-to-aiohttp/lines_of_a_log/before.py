"""Read a log while it is written."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def follow(count):
    with requests.get(f"{SERVER}/lines/{count}", stream=True) as response:
        response.raise_for_status()
        for line in response.iter_lines():
            text = line.decode()
            if text.endswith("1"):
                continue
            print(text)


async def main():
    await follow(4)
    await follow(0)


asyncio.run(main())
