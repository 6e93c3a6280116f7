import asyncio
import functools


def retried(function):
    @functools.wraps(function)
    async def wrapper(*args):
        for _ in range(3):
            try:
                return await function(*args)
            except ValueError:
                print("again")

    return wrapper


async def fetch(n):
    await asyncio.sleep(0)
    return n


@retried
async def load(n):
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(n))
        fetch_task_2 = tg.create_task(fetch(n))
    return [fetch_task.result(), fetch_task_2.result()]


async def main():
    print(await load(1))


asyncio.run(main())
