import asyncio
import contextlib
import functools


def twice(function):
    @functools.wraps(function)
    async def wrapper(*args):
        async with asyncio.TaskGroup() as tg:
            tg.create_task(function(*args))
            tg.create_task(function(*args))
        return await function(*args)

    return wrapper


async def fetch(n):
    await asyncio.sleep(0)
    return n


@twice
async def decorated(n):
    async with asyncio.TaskGroup() as tg:
        a_task = tg.create_task(fetch(n))
        b_task = tg.create_task(fetch(n + 1))
    a, b = a_task.result(), b_task.result()
    print(a, b)
    return a


@contextlib.asynccontextmanager
async def connected(n):
    async with asyncio.TaskGroup() as tg:
        first_task = tg.create_task(fetch(n))
        second_task = tg.create_task(fetch(n))
    first, second = first_task.result(), second_task.result()
    yield first + second
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fetch(1))
        tg.create_task(fetch(2))


class Tools:
    @staticmethod
    async def both():
        async with asyncio.TaskGroup() as tg:
            fetch_task = tg.create_task(fetch(1))
            fetch_task_2 = tg.create_task(fetch(2))
        return [fetch_task.result(), fetch_task_2.result()]

    @classmethod
    async def all(cls, numbers):
        async with asyncio.TaskGroup() as tg:
            tasks = [tg.create_task(fetch(n)) for n in numbers]
        return [task.result() for task in tasks]


async def main():
    print(await decorated(1))
    async with connected(2) as connection:
        print(connection)
    print(await Tools.both(), await Tools.all([1]))


asyncio.run(main())
