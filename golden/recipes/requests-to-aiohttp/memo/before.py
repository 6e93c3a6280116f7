"""Each page is fetched once, also by those who ask at the same time."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]
TIMEOUT = 10
PAGES = {}
lock = asyncio.Lock()


async def page(name):
    async with lock:
        if name not in PAGES:
            print("fetching", name)
            PAGES[name] = requests.get(f"{SERVER}/pages/{name}", timeout=TIMEOUT).text
        return PAGES[name]


async def main():
    pages = await asyncio.gather(page("home"), page("menu"), page("home"))
    print([len(text) for text in pages])


asyncio.run(main())
