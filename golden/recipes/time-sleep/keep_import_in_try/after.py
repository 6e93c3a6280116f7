import asyncio

try:
    from time import perf_counter as clock, sleep
except ImportError:
    from time import clock, sleep


async def wait():
    await asyncio.sleep(0)
    return clock() > 0


print(asyncio.run(wait()))
