import asyncio
import time


async def pause():
    await asyncio.sleep(0.01)


async def pause_twice():
    await pause()
    await pause()


def pause_at_start():
    time.sleep(0.01)
