import asyncio
from time import (monotonic)
from time import (perf_counter)


async def wait():
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    return monotonic() > 0 < perf_counter()


print(asyncio.run(wait()))
