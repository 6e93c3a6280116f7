import asyncio
import time

import greenhouse


@greenhouse.job
def water():
    time.sleep(0.01)


async def prune():
    await asyncio.sleep(0.01)
