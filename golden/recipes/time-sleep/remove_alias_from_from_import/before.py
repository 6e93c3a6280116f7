import asyncio
from time import monotonic, sleep, perf_counter


async def wait():
    sleep(0)
    return monotonic() > 0 < perf_counter()


print(asyncio.run(wait()))
