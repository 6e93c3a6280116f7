"""There may be no answer at all."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def ask(url):
    response = None
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(url, timeout=aiohttp.ClientTimeout(total=None, sock_connect=2, sock_read=2)) as response_2:
                await response_2.read()
                response = response_2
        except (aiohttp.ClientError, asyncio.TimeoutError):
            print("no answer")
        if response is None:
            return "nothing"
        return (await response.text(errors="replace"))[:20]


async def main():
    print(await ask(f"{SERVER}/version"))
    print(await ask("http://localhost:1/version"))


asyncio.run(main())
