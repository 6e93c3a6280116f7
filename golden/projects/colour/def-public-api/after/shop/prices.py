import asyncio
import time


def price(name):
    time.sleep(0.01)
    return len(name)


async def _refresh():
    await asyncio.sleep(0.01)


async def _refresh_twice():
    await _refresh()
    await _refresh()
