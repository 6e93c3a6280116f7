"""Each page is fetched once, also by those who ask at the same time."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]
TIMEOUT = 10
PAGES = {}
lock = asyncio.Lock()


async def page(name):
    async with lock:
        if name not in PAGES:
            print("fetching", name)
            async with aiohttp.ClientSession() as session:
                async with session.get(f"{SERVER}/pages/{name}", timeout=aiohttp.ClientTimeout(total=None, sock_connect=TIMEOUT, sock_read=TIMEOUT)) as response:
                    PAGES[name] = await response.text(errors="replace")
        return PAGES[name]


async def main():
    pages = await asyncio.gather(page("home"), page("menu"), page("home"))
    print([len(text) for text in pages])


asyncio.run(main())
