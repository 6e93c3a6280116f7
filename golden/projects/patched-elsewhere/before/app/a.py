"""A test puts something else in the name's place."""

import time


async def poll(delay):
    time.sleep(delay)
