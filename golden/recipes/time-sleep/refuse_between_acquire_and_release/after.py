import asyncio
import threading
import time

lock = threading.Lock()


async def plain():
    await asyncio.sleep(0)
    lock.acquire()
    time.sleep(0)
    lock.release()
    await asyncio.sleep(0)


async def guarded():
    lock.acquire()
    try:
        time.sleep(0)
    finally:
        lock.release()
    await asyncio.sleep(0)


async def attempted():
    if lock.acquire(blocking=False):
        try:
            time.sleep(0)
        finally:
            lock.release()
    await asyncio.sleep(0)


async def repeated():
    for _ in range(2):
        await asyncio.sleep(0)
        lock.acquire()
        print("held")
        lock.release()


asyncio.run(plain())
asyncio.run(guarded())
asyncio.run(attempted())
asyncio.run(repeated())
