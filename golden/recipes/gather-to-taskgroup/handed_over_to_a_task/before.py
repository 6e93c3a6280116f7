import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def started(n):
    return await asyncio.gather(fetch(n), fetch(n + 1))


async def gathered(n):
    a, b = await asyncio.gather(fetch(n), fetch(n))
    return a, b


async def main():
    task = asyncio.create_task(started(1))
    print(await task)
    print(await asyncio.gather(gathered(1), gathered(2)))


asyncio.run(main())
