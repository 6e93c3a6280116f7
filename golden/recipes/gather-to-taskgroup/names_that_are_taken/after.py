import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def parameters(tg, tasks, task):
    async with asyncio.TaskGroup() as tg_2:
        tasks_2 = [tg_2.create_task(fetch(n)) for n in range(2)]
    results = [task.result() for task in tasks_2]
    print(results, tg, tasks, task)


async def locals_in_use():
    a_task = "a"
    fetch_task = "f"
    async with asyncio.TaskGroup() as tg:
        a_task_2 = tg.create_task(fetch(1))
        b_task = tg.create_task(fetch(2))
    a, b = a_task_2.result(), b_task.result()
    print(a, b, a_task)
    async with asyncio.TaskGroup() as tg:
        fetch_task_2 = tg.create_task(fetch(3))
        fetch_task_3 = tg.create_task(fetch(4))
    print([fetch_task_2.result(), fetch_task_3.result()], fetch_task)


async def an_own_list():
    tasks = [1, 2]
    async with asyncio.TaskGroup() as tg:
        tasks_2 = [tg.create_task(fetch(task)) for task in tasks]
    found = [task_2.result() for task_2 in tasks_2]
    print(found, tasks)


async def main():
    await parameters(1, 2, 3)
    await locals_in_use()
    await an_own_list()


asyncio.run(main())
