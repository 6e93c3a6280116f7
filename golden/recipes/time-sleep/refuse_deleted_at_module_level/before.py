import time

START = time.time()
del time


async def wait():
    time.sleep(1)
