"""Texts in the encodings that their servers name, or that we know better."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def declared(encoding):
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/text/{encoding}") as response:
            return (await response.text(errors="replace")).strip()


async def known_better():
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/text/utf-8?undeclared") as response:
            return (await response.text(encoding="utf-8", errors="replace")).strip()


async def garbled():
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/garbled") as response:
            return ascii(await response.text(errors="replace")), await response.read()


async def main():
    for encoding in ("utf-8", "iso-8859-1", "cp1252", "utf-16"):
        print(encoding, await declared(encoding))
    print(await known_better())
    print(await garbled())


asyncio.run(main())
