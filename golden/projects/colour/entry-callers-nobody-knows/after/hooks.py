import asyncio
import time


async def settle():
    await asyncio.sleep(0.01)


def pause():
    time.sleep(0.01)
