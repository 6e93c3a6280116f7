import time

time.sleep = print


async def wait():
    time.sleep(5)
