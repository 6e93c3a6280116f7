"""Cookies that are given, and cookies that come back."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def known():
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/cookies", cookies={"theme": "dark", "lang": "de"}) as response:
            return await response.json(content_type=None)


async def given():
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/cookies/set?stay=1&visit=3") as response:
            if "visit" in response.cookies:
                return response.cookies["visit"].value
    return None


async def main():
    print(await known())
    print(await given())


asyncio.run(main())
