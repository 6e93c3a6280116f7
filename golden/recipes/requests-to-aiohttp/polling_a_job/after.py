"""Start a job and wait until it is done."""

import asyncio
import os
from urllib.parse import urljoin

import aiohttp

SERVER = os.environ["SERVER"]


async def start(kind):
    async with aiohttp.ClientSession() as session:
        async with session.post(f"{SERVER}/jobs", json={"kind": kind}) as response:
            return urljoin(SERVER, response.headers["Location"])


async def finish(url, pause=0.001):
    async with aiohttp.ClientSession() as session:
        while True:
            async with session.get(url) as response:
                answer = await response.json(content_type=None)
                if response.status == 200:
                    break
            print(f"{answer['percent']} %")
            await asyncio.sleep(pause)
    return answer["result"]


async def main():
    url = await start("sum")
    print(await finish(url))


asyncio.run(main())
