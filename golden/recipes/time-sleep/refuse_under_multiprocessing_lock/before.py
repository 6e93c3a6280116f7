import multiprocessing
import time

lock = multiprocessing.Lock()


async def pay():
    with lock:
        time.sleep(1)
