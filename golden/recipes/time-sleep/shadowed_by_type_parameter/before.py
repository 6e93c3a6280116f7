import time


async def generic[time](x: time):
    return time.sleep(x)


async def plain(x):
    return time.sleep(x)
