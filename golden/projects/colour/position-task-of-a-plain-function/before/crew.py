import asyncio
import time


async def work(name):
    await asyncio.sleep(0)
    return name


def hire(name):
    time.sleep(0.01)
    return work(name)
