import asyncio
import functools


def spawned(function):
    @functools.wraps(function)
    def wrapper(*args):
        return asyncio.create_task(function(*args))

    return wrapper


@spawned
async def fetch(n):
    await asyncio.sleep(0)
    return n


async def load(n):
    return n


load = spawned(load)


async def main():
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(1))
        fetch_task_2 = tg.create_task(fetch(2))
    print([fetch_task.result(), fetch_task_2.result()])
    async with asyncio.TaskGroup() as tg:
        load_task = tg.create_task(load(3))
        load_task_2 = tg.create_task(load(4))
    print([load_task.result(), load_task_2.result()])


asyncio.run(main())
