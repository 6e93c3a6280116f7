import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    async with asyncio.TaskGroup() as tg:
        task = tg.create_task(fetch(1))
    async with asyncio.TaskGroup() as tg_2:
        a_task = tg_2.create_task(fetch(task.result()))
        b_task = tg_2.create_task(fetch(3))
    a, b = a_task.result(), b_task.result()
    print(a, b)
    tasks = [task]
    async with asyncio.TaskGroup() as tg_2:
        tasks_2 = [tg_2.create_task(fetch(n)) for n in range(2)]
    results = [task.result() for task in tasks_2]
    print(results, tasks[0].result())


asyncio.run(main())
