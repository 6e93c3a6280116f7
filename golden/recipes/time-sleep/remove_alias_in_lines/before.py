import asyncio
from time import (
    monotonic,  # never goes back
    sleep,  # blocks
    time,
)


async def wait():
    sleep(0)
    return monotonic() > 0 < time()


print(asyncio.run(wait()))
