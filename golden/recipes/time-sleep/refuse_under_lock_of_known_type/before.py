import threading
import time


async def pay(lock: threading.Lock):
    with lock:
        time.sleep(1)
