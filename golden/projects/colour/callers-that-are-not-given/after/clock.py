import asyncio
import time


def tick():
    time.sleep(0.01)


async def tock():
    await asyncio.sleep(0.01)
