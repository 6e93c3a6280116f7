"""Give up on those who are slow, whether before the answer or in it."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def fetch(path):
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(f"{SERVER}{path}", timeout=aiohttp.ClientTimeout(total=None, sock_connect=2, sock_read=0.2)) as response:
                return await response.json(content_type=None)
        except asyncio.TimeoutError:
            return "too slow"
        except aiohttp.ClientConnectionError:
            return "not there"


async def main():
    print(await fetch("/slow?seconds=0.01"))
    print(await fetch("/slow?seconds=3"))


asyncio.run(main())
