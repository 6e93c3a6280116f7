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
    print(await asyncio.gather(fetch(1), fetch(2)))
    print(await asyncio.gather(load(3), load(4)))


asyncio.run(main())
