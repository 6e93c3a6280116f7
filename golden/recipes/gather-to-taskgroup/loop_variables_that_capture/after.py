import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    async with asyncio.TaskGroup() as tg_2:
        tasks = [tg_2.create_task(fetch(tg)) for tg in range(2)]
    results = [task.result() for task in tasks]
    print(results)
    async with asyncio.TaskGroup() as tg_2:
        for tg in range(2):
            tg_2.create_task(fetch(tg))
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(task)) for task in range(2)]
    results = [task_2.result() for task_2 in tasks]
    print(results)
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(asyncio)) for asyncio in range(2)]
    results = [task.result() for task in tasks]
    print(results)
    async with asyncio.TaskGroup() as tg:
        tasks_2 = [tg.create_task(fetch(n)) for tasks in ([1], [2]) for n in tasks]
    results = [task.result() for task in tasks_2]
    print(results)
    async with asyncio.TaskGroup() as tg_2:
        a_task = tg_2.create_task(fetch((lambda tg: tg)(1)))
        b_task = tg_2.create_task(fetch([tg for tg in "ab"]))
    a, b = a_task.result(), b_task.result()
    print(a, b)


asyncio.run(main())
