import asyncio


async def one():
    return "one"


async def two():
    return "two"


async def main(n):
    async with asyncio.TaskGroup() as tg:
        one_task = tg.create_task(one())
        tg.create_task(two())
    print(one_task.result())
    async with asyncio.TaskGroup() as tg:
        tg.create_task(one())
        two_task = tg.create_task(two())
    last = two_task.result()
    print(last)
    async with asyncio.TaskGroup() as tg:
        one_task = tg.create_task(one())
        two_task = tg.create_task(two())
    print([one_task.result(), two_task.result()][n])
    async with asyncio.TaskGroup() as tg:
        one_task = tg.create_task(one())
        two_task = tg.create_task(two())
    print([one_task.result(), two_task.result()][:1])
    async with asyncio.TaskGroup() as tg:
        tg.create_task(one())
        two_task = tg.create_task(two())
        tg.create_task(two())
    print(two_task.result().upper())


asyncio.run(main(0))
