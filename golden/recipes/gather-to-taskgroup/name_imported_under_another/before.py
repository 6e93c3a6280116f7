import asyncio
from asyncio import gather as g
from asyncio import gather as collect


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    a, b = await g(fetch(1), fetch(2))
    print(a, b)
    await collect(fetch(3), fetch(4))


asyncio.run(main())
