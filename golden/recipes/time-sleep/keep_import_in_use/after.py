import asyncio
import time
from time import sleep


def wait_for_thread():
    sleep(0)


async def wait():
    started = time.monotonic()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    return time.monotonic() >= started


wait_for_thread()
print(asyncio.run(wait()))
