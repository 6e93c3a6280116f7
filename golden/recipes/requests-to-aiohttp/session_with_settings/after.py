"""A session with all that its requests have in common."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def private():
    async with aiohttp.ClientSession(headers={"Authorization": aiohttp.encode_basic_auth("ada", "secret", encoding="latin1")}, cookie_jar=aiohttp.CookieJar(unsafe=True)) as s:
        async with s.get(f"{SERVER}/private") as response:
            return (await response.json(content_type=None))["user"]


async def with_cookies():
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as s:
        s.cookie_jar.update_cookies({"theme": "dark"})
        async with s.get(f"{SERVER}/cookies") as response:
            return await response.json(content_type=None)


async def main():
    print(await private())
    print(await with_cookies())


asyncio.run(main())
