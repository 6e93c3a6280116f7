"""What a session remembers."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def settings(theme):
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as web:
        async with web.get(f"{SERVER}/cookies/set", params={"theme": theme, "lang": "en"}) as first:
            print(first.status, await first.json(content_type=None))
        async with web.get(f"{SERVER}/cookies/set?lang=de"):
            pass
        async with web.get(f"{SERVER}/cookies") as response:
            return await response.json(content_type=None)


async def forgetful():
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/cookies/set?stay=1&a=1"):
            pass
        async with session.get(f"{SERVER}/people/1") as response:
            return response.status


async def main():
    print(await settings("dark"))
    print(await settings("light"))


asyncio.run(main())
