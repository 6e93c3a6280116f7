import asyncio
import asyncio as aio
from asyncio import wait_for
from asyncio import wait_for as limited


async def work(n):
    return n


async def main():
    a = await asyncio.wait_for(work(1), 5)
    b = await aio.wait_for(work(2), timeout=5)
    c = await wait_for(fut=work(3), timeout=5)
    d = await limited(timeout=5, fut=work(4))
    return a, b, c, d


print(asyncio.run(main()))
