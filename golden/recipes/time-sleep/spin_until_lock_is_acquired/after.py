import asyncio
import threading
import time

lock = threading.Lock()


async def spin():
    # The lock is not held in the body of this loop: it is held after it.
    while not lock.acquire(blocking=False):
        await asyncio.sleep(0.001)
    time.sleep(0)
    lock.release()


asyncio.run(spin())
print("spun")
