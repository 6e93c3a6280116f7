import asyncio


async def work(n):
    return n


async def tasks():
    for n in range(3):
        yield asyncio.create_task(work(n))


async def main():
    print([await task async for task in tasks()])


asyncio.run(main())
