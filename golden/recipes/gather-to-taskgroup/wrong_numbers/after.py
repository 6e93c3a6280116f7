import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(1))
        fetch_task_2 = tg.create_task(fetch(2))
    print([fetch_task.result(), fetch_task_2.result()][2])
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(1))
        fetch_task_2 = tg.create_task(fetch(2))
        fetch_task_3 = tg.create_task(fetch(3))
    a, b = [fetch_task.result(), fetch_task_2.result(), fetch_task_3.result()]
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(1))
        fetch_task_2 = tg.create_task(fetch(2))
    a, b, c = [fetch_task.result(), fetch_task_2.result()]
    return a, b, c


asyncio.run(main())
