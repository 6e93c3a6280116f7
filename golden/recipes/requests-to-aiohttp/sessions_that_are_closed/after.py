"""Sessions that are bound by hand."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def tried():
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as web:
        web.headers["X-Client"] = "tried"
        async with web.get(f"{SERVER}/echo") as response:
            first = (await response.json(content_type=None))["headers"]
        async with web.get(f"{SERVER}/people/1", timeout=aiohttp.ClientTimeout(total=None, sock_connect=2, sock_read=2)) as response:
            second = (await response.json(content_type=None))["name"]
        return first, second


async def simple():
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as web:
        async with web.get(f"{SERVER}/people/2") as response:
            status = response.status
    return status


async def main():
    print(await tried())
    print(await simple())


asyncio.run(main())
