import asyncio
import time


async def dry(grain):
    await asyncio.sleep(0)
    return grain


def store(grain):
    time.sleep(0)
    return len(grain)
