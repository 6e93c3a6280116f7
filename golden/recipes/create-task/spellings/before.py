import asyncio
import asyncio as aio
from asyncio import ensure_future
from asyncio import ensure_future as start


async def work(number):
    await asyncio.sleep(0)
    return number


async def main():
    tasks = [
        asyncio.ensure_future(work(1)),
        aio.ensure_future(work(2)),
        ensure_future(work(3)),
        start(work(4)),
        asyncio.ensure_future((work)(5)),
        asyncio.ensure_future((work(6))),
    ]
    print([await task for task in tasks])


asyncio.run(main())
