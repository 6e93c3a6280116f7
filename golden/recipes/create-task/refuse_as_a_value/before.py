import asyncio


async def work():
    return 1


async def main():
    start = asyncio.ensure_future
    print(await start(work()))
    print([await task for task in map(asyncio.ensure_future, [work()])])


asyncio.run(main())
