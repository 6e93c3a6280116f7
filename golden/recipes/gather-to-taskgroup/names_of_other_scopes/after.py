import asyncio

tg = "module"
tasks = ["module"]
user_task = "module"


async def fetch(n):
    return n


def show():
    print(tg, tasks, user_task)


async def does_not_read_them():
    async with asyncio.TaskGroup() as tg:
        user_task = tg.create_task(fetch(1))
        other_task = tg.create_task(fetch(2))
    user, other = user_task.result(), other_task.result()
    print(user, other)
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(n)) for n in range(2)]
    print([task.result() for task in tasks])


async def reads_them():
    async with asyncio.TaskGroup() as tg_2:
        user_task_2 = tg_2.create_task(fetch(1))
        other_task = tg_2.create_task(fetch(2))
    user, other = user_task_2.result(), other_task.result()
    print(user, other, tg, user_task)
    async with asyncio.TaskGroup() as tg_2:
        tasks_2 = [tg_2.create_task(fetch(n)) for n in range(2)]
    print([task.result() for task in tasks_2], tasks)


async def reads_them_within():
    def inner():
        return tg, tasks

    async with asyncio.TaskGroup() as tg_2:
        tasks_2 = [tg_2.create_task(fetch(n)) for n in range(2)]
    print([task.result() for task in tasks_2])
    return inner()


async def writes_them():
    global tg, tasks
    async with asyncio.TaskGroup() as tg_2:
        tasks_2 = [tg_2.create_task(fetch(n)) for n in range(2)]
    values = [task.result() for task in tasks_2]
    tg = tasks = values


async def closure():
    tg = "outer"

    async def inner():
        nonlocal tg
        async with asyncio.TaskGroup() as tg_2:
            fetch_task = tg_2.create_task(fetch(1))
            fetch_task_2 = tg_2.create_task(fetch(2))
        values = [fetch_task.result(), fetch_task_2.result()]
        tg = values

    await inner()
    print(tg)


async def main():
    await does_not_read_them()
    await reads_them()
    print(await reads_them_within())
    await closure()
    show()
    await writes_them()
    show()


asyncio.run(main())
