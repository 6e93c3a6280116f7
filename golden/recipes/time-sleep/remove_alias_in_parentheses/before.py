import asyncio
from time import (sleep, monotonic)
from time import (perf_counter, sleep as nap)


async def wait():
    sleep(0)
    nap(0)
    return monotonic() > 0 < perf_counter()


print(asyncio.run(wait()))
