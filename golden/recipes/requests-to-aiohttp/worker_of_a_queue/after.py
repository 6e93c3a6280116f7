"""A worker takes jobs from a queue until there are no more."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def produce(queue):
    for path in ("/people/1", "/flaky/1", "/people/77"):
        await queue.put(path)
        await asyncio.sleep(0)
    await queue.put(None)


async def work(queue, done):
    async with aiohttp.ClientSession() as session:
        while (path := await queue.get()) is not None:
            async with session.get(SERVER + path) as response:
                done.append(f"{path} {response.status} {response.reason}")


async def main():
    queue, done = asyncio.Queue(), []
    await asyncio.gather(produce(queue), work(queue, done))
    print(sorted(done))


asyncio.run(main())
