"""Give up on those who are slow, whether before the answer or in it."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def fetch(path):
    try:
        return requests.get(f"{SERVER}{path}", timeout=(2, 0.2)).json()
    except requests.Timeout:
        return "too slow"
    except requests.ConnectionError:
        return "not there"


async def main():
    print(await fetch("/slow?seconds=0.01"))
    print(await fetch("/slow?seconds=3"))


asyncio.run(main())
