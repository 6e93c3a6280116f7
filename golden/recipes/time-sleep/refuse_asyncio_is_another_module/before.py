import time

from compat import asyncio


async def wait():
    time.sleep(1)
    await asyncio.sleep(1)
