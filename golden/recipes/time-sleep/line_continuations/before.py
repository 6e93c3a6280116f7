import asyncio
import time


async def wait(a, \
               b):
    x = a and \
        time.sleep(0) \
        or b
    if x \
            and time.sleep(0) is None: \
        time.sleep(0)
    return x, \
        time.sleep(0)


print(asyncio.run(wait(1, 2)))
