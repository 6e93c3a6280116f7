import asyncio
import sys

if sys.version_info >= (3, 3):
    from time import perf_counter as clock, sleep
else:
    from time import clock, sleep


def idle():
    sleep(0)


async def wait():
    sleep(0)
    return clock() > 0


print(asyncio.run(wait()))
