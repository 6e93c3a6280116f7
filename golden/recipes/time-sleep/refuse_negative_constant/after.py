import asyncio
import time


async def trial(delay):
    for wait in (below, zero, computed):
        try:
            await wait(delay)
        except ValueError as error:
            print(wait.__name__, error)


async def below(delay):
    time.sleep(-1)


async def fraction():
    time.sleep(-0.5)
    time.sleep(- 1e-9)
    time.sleep((-2))


async def zero(delay):
    await asyncio.sleep(0)
    await asyncio.sleep(+0.001)


async def computed(delay):
    await asyncio.sleep(-delay)


asyncio.run(trial(-0.001))
