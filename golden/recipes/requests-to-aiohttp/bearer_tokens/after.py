"""A token in the headers of each request."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]
ACCEPT = "application/json"


def headers(token, **others):
    return {"Authorization": f"Bearer {token}", "Accept": ACCEPT, **others}


async def scope(token):
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/token", headers=headers(token)) as response:
            return (await response.json(content_type=None)).get("scope", "nothing")


async def traced(token, trace):
    headers = {"Authorization": f"Bearer {token}", "X-Trace": trace}
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/echo", headers=headers) as response:
            return (await response.json(content_type=None))["headers"]


async def main():
    print(await scope("abc"), await scope("xyz"))
    print(await traced("abc", trace="7"))


asyncio.run(main())
