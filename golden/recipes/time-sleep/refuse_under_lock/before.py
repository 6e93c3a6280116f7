import asyncio
import threading
import time
from threading import Condition, Semaphore as Slots

lock = threading.Lock()
slots = Slots(2)
ready: threading.Condition = Condition()


async def wait():
    with lock:
        time.sleep(0)
        for _ in range(1):
            print(time.sleep(0))
    time.sleep(0)
    with slots as slot, ready:
        time.sleep(0)
    with threading.RLock():
        time.sleep(0)
    own = threading.BoundedSemaphore()
    with own:
        time.sleep(0)
    time.sleep(0)


async def deep():
    try:
        with open(__file__), lock:
            if True:
                with open(__file__):
                    time.sleep(0)
    finally:
        time.sleep(0)
    with open(__file__):
        time.sleep(0)
    with time.sleep(0) or lock:
        pass


asyncio.run(wait())
asyncio.run(deep())
print("ok")
