"""Best effort: who does not answer is left out."""

import asyncio
import contextlib
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def collect(urls):
    found = []
    async with aiohttp.ClientSession() as session:
        for url in urls:
            with contextlib.suppress(aiohttp.ClientError, asyncio.TimeoutError):
                async with session.get(url, timeout=aiohttp.ClientTimeout(total=None, sock_connect=2, sock_read=2)) as response:
                    response.raise_for_status()
                    found.append(await response.text(errors="replace"))
    return found


async def main():
    urls = [f"{SERVER}/version", "http://localhost:1/", f"{SERVER}/status/500", f"{SERVER}/pages/home"]
    for text in await collect(urls):
        print(text[:30])


asyncio.run(main())
