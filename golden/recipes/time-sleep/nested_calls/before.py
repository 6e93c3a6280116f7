import asyncio
import time


async def delay():
    return 0.001


async def wait():
    time.sleep(time.sleep(0) or 0.001)
    time.sleep(await delay())
    time.sleep(max(0, *[time.sleep(0) or 0.001]))
    print((time.sleep(time.sleep(0).__class__ is int)))


asyncio.run(wait())
