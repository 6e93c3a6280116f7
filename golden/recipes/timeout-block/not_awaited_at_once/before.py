import asyncio


async def work():
    return 1


def start():
    return asyncio.wait_for(work(), 5)


async def main():
    waiting = asyncio.wait_for(work(), 5)
    print(await waiting, await start())
    task = asyncio.create_task(asyncio.wait_for(work(), 5))
    print(await asyncio.gather(task, asyncio.wait_for(work(), 5)))
    later = lambda: asyncio.wait_for(work(), 5)
    print(await later())


asyncio.run(main())
