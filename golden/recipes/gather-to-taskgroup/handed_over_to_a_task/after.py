import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def started(n):
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(n))
        fetch_task_2 = tg.create_task(fetch(n + 1))
    return [fetch_task.result(), fetch_task_2.result()]


async def gathered(n):
    async with asyncio.TaskGroup() as tg:
        a_task = tg.create_task(fetch(n))
        b_task = tg.create_task(fetch(n))
    a, b = a_task.result(), b_task.result()
    return a, b


async def main():
    task = asyncio.create_task(started(1))
    print(await task)
    async with asyncio.TaskGroup() as tg:
        gathered_task = tg.create_task(gathered(1))
        gathered_task_2 = tg.create_task(gathered(2))
    print([gathered_task.result(), gathered_task_2.result()])


asyncio.run(main())
