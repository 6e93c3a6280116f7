import asyncio
import time


async def parameter(asyncio):
    time.sleep(0)


async def local():
    asyncio = None
    time.sleep(0)
    return asyncio


def enclosing(asyncio):
    async def inner():
        time.sleep(0)

    return inner


async def variable():
    return [time.sleep(0) for asyncio in [1]]


async def elsewhere():
    time.sleep(0)
    return "converted"


asyncio.run(parameter(1))
asyncio.run(local())
asyncio.run(enclosing(1)())
print(asyncio.run(variable()))
print(asyncio.run(elsewhere()))
