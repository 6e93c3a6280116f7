"""Poll without stopping the event loop: time.sleep(1) in a docstring stays."""

import asyncio
import time


async def poll(delay):
    # time.sleep(2) in a comment stays
    time.sleep(delay * 2)
    return "polled"


print(asyncio.run(poll(0.001)))
