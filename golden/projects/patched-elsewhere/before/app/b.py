import time


async def poll(delay):
    time.sleep(delay)
