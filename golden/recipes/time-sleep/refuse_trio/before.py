import time

import trio


async def wait():
    time.sleep(1)
