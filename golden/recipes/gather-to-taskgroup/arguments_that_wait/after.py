import asyncio


async def find():
    await asyncio.sleep(0)
    return 1


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def numbers():
    yield 1
    yield 2


async def main():
    print(await asyncio.gather(fetch(await find()), fetch(2)))
    print(await asyncio.gather(fetch(1), *[fetch(n) async for n in numbers()]))
    async with asyncio.TaskGroup() as tg:
        find_task = tg.create_task(find())
        find_task_2 = tg.create_task(find())
    async with asyncio.TaskGroup() as tg_2:
        tasks = [tg_2.create_task(fetch(n)) for n in [find_task.result(), find_task_2.result()]]
    print([task.result() for task in tasks])
    print(await asyncio.gather(*[fetch(await find()) for _ in range(2)]))


async def generator():
    print(await asyncio.gather(fetch((yield 1)), fetch(2)))


asyncio.run(main())
