"""Where redirects lead, and by which method."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def follow(status):
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/redirect/{status}?to=/people/1") as response:
            return str(response.url).replace(SERVER, ""), response.status


async def post(status):
    async with aiohttp.ClientSession() as session:
        async with session.post(f"{SERVER}/redirect/{status}", json={"status": status}) as response:
            answer = await response.json(content_type=None)
    return answer["method"], answer["body"]


async def first_stop():
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/redirects/3", allow_redirects=False) as response:
            return response.status, response.headers.get("location")


async def main():
    for status in (301, 302, 303, 307, 308):
        print(status, await follow(status), await post(status))
    print(await first_stop())


asyncio.run(main())
