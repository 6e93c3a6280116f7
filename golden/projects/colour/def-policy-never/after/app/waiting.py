import asyncio
import time


def wait():
    time.sleep(1)


async def wait_well():
    await asyncio.sleep(1)
