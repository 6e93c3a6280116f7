"""Servers that hang up, before or in the middle of the answer."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


class Outage(Exception):
    pass


async def report(path, text):
    async with aiohttp.ClientSession() as session:
        try:
            async with session.post(f"{SERVER}{path}", json={"text": text}, timeout=aiohttp.ClientTimeout(total=None, sock_connect=1, sock_read=2)) as response:
                return (await response.json(content_type=None))["id"]
        except asyncio.TimeoutError as error:
            raise Outage("nobody has time") from error
        except aiohttp.ClientConnectionError as error:
            raise Outage(f"{path}: the line is dead") from error


async def read(path):
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(f"{SERVER}{path}") as response:
                return await response.text(errors="replace")
        except aiohttp.ClientPayloadError:
            return "half of it is missing"


async def main():
    for path in ("/closed", "/people"):
        try:
            print(await report(path, "all is well"))
        except (Outage, KeyError) as error:
            print(error)
    print(await read("/dropped"))


asyncio.run(main())
