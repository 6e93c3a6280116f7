import time


def wait():
    time.sleep(1)


async def wait_well():
    time.sleep(1)
