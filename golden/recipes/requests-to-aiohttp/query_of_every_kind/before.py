"""Queries: dictionaries, lists, pairs, and what the URL already has."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def search(words, limit=10):
    return requests.get(f"{SERVER}/echo", params={"q": " ".join(words), "limit": str(limit), "ratio": 0.5}).json()["query"]


async def tagged():
    response = requests.get(f"{SERVER}/echo", {"tag": ["red", "blue"], "page": 2})
    return response.url.partition("?")[2]


async def main():
    print(await search(["grüne", "äpfel & birnen"]))
    print(await tagged())
    print(requests.get(f"{SERVER}/echo?a=1", params=[("a", "2"), ("b", "x=y")]).url.partition("?")[2])
    print(requests.get(f"{SERVER}/echo", params={}).json()["query"])


asyncio.run(main())
