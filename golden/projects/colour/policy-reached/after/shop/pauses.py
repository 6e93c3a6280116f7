import asyncio
import time


async def settle(seconds):
    await asyncio.sleep(seconds)


def cool_down(seconds):
    time.sleep(seconds)
