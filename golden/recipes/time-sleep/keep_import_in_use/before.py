import asyncio
import time
from time import sleep


def wait_for_thread():
    sleep(0)


async def wait():
    started = time.monotonic()
    time.sleep(0)
    sleep(0)
    return time.monotonic() >= started


wait_for_thread()
print(asyncio.run(wait()))
