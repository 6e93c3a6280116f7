import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def pair(n):
    return n, n + 1


async def main():
    async with asyncio.TaskGroup() as tg_2:
        first_task = tg_2.create_task(fetch(1))
        fetch_task = tg_2.create_task(fetch(2))
        fetch_task_2 = tg_2.create_task(fetch(3))
    first, *rest = first_task.result(), fetch_task.result(), fetch_task_2.result()
    print(first, rest)
    async with asyncio.TaskGroup() as tg_2:
        pair_task = tg_2.create_task(pair(1))
        c_task = tg_2.create_task(fetch(3))
    (a, b), c = pair_task.result(), c_task.result()
    print(a, b, c)
    async with asyncio.TaskGroup() as tg_2:
        a_task_2 = tg_2.create_task(fetch(4))
        a_task_3 = tg_2.create_task(fetch(5))
    a, a = a_task_2.result(), a_task_3.result()
    print(a)
    async with asyncio.TaskGroup() as tg_2:
        fetch_task = tg_2.create_task(fetch(6))
        fetch_task_2 = tg_2.create_task(fetch(7))
    x, y = z = [fetch_task.result(), fetch_task_2.result()]
    print(x, y, z)
    async with asyncio.TaskGroup() as tg_2:
        tg_task = tg_2.create_task(fetch(8))
        tasks_task = tg_2.create_task(fetch(9))
    tg, tasks = tg_task.result(), tasks_task.result()
    print(tg, tasks)
    async with asyncio.TaskGroup() as tg_2:
        task_2 = tg_2.create_task(fetch(10))
        a_task_2 = tg_2.create_task(fetch(11))
    task, a_task = task_2.result(), a_task_2.result()
    print(task, a_task)
    async with asyncio.TaskGroup() as tg_2:
        größe_task = tg_2.create_task(fetch(12))
        private_task = tg_2.create_task(fetch(13))
    größe, _private = größe_task.result(), private_task.result()
    print(größe, _private)
    async with asyncio.TaskGroup() as tg_2:
        tg_2.create_task(fetch(14))
        tg_2.create_task(fetch(15))
    async with asyncio.TaskGroup() as tg_2:
        a_task_2 = tg_2.create_task(fetch(16))
        b_task = tg_2.create_task(fetch(17))
    a, b, = a_task_2.result(), b_task.result()
    print(a, b)


asyncio.run(main())
