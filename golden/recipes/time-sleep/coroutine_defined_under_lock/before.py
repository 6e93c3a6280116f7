import asyncio
import threading
import time

lock = threading.Lock()


async def wait():
    with lock:
        # Runs later, when the lock is free again.
        async def job():
            time.sleep(0)
            return "job"

        time.sleep(0)
    return await job()


print(asyncio.run(wait()))
