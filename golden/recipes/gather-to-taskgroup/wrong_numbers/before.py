import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    print((await asyncio.gather(fetch(1), fetch(2)))[2])
    a, b = await asyncio.gather(fetch(1), fetch(2), fetch(3))
    a, b, c = await asyncio.gather(fetch(1), fetch(2))
    return a, b, c


asyncio.run(main())
