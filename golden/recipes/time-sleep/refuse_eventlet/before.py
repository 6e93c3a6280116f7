import time

import eventlet.patcher


async def wait():
    time.sleep(1)
