import asyncio


async def work(number):
    await asyncio.sleep(0)
    return number


async def main():
    tasks = [
        asyncio.create_task(work(1)),
        asyncio.create_task(work(2)),
        asyncio.create_task(work(3)),
        asyncio.create_task(work(4)),
        asyncio.create_task((work)(5)),
        asyncio.create_task((work(6))),
    ]
    print([await task for task in tasks])


asyncio.run(main())
