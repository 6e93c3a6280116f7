import asyncio
from time import (
    monotonic,  # never goes back
    time,
)


async def wait():
    await asyncio.sleep(0)
    return monotonic() > 0 < time()


print(asyncio.run(wait()))
