import asyncio
import time


def strict_pause():
    time.sleep(0)


async def pause():
    await asyncio.sleep(0)
