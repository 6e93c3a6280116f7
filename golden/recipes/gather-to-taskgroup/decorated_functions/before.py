import asyncio
import contextlib
import functools


def twice(function):
    @functools.wraps(function)
    async def wrapper(*args):
        await asyncio.gather(function(*args), function(*args))
        return await function(*args)

    return wrapper


async def fetch(n):
    await asyncio.sleep(0)
    return n


@twice
async def decorated(n):
    a, b = await asyncio.gather(fetch(n), fetch(n + 1))
    print(a, b)
    return a


@contextlib.asynccontextmanager
async def connected(n):
    first, second = await asyncio.gather(fetch(n), fetch(n))
    yield first + second
    await asyncio.gather(fetch(1), fetch(2))


class Tools:
    @staticmethod
    async def both():
        return await asyncio.gather(fetch(1), fetch(2))

    @classmethod
    async def all(cls, numbers):
        return await asyncio.gather(*[fetch(n) for n in numbers])


async def main():
    print(await decorated(1))
    async with connected(2) as connection:
        print(connection)
    print(await Tools.both(), await Tools.all([1]))


asyncio.run(main())
