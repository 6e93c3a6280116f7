"""Queries: dictionaries, lists, pairs, and what the URL already has."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def search(words, limit=10):
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/echo", params={"q": " ".join(words), "limit": str(limit), "ratio": 0.5}) as response:
            return (await response.json(content_type=None))["query"]


async def tagged():
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/echo", params={"tag": ["red", "blue"], "page": 2}) as response:
            return str(response.url).partition("?")[2]


async def main():
    print(await search(["grüne", "äpfel & birnen"]))
    print(await tagged())
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/echo?a=1", params=[("a", "2"), ("b", "x=y")]) as response:
            print(str(response.url).partition("?")[2])
        async with session.get(f"{SERVER}/echo", params={}) as response:
            print((await response.json(content_type=None))["query"])


asyncio.run(main())
