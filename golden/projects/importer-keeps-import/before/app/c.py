"""Another module goes through this one, and says no word of waiting."""

import time


async def poll(delay):
    time.sleep(delay)
