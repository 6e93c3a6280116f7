import time

import curio as c


async def wait():
    time.sleep(1)
