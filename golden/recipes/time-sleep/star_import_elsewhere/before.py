import asyncio
from math import *


async def wait():
    from time import monotonic, sleep
    sleep(0)
    return monotonic() > floor(0.5)


print(asyncio.run(wait()))
