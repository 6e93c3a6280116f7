"""Poll without stopping the event loop: time.sleep(1) in a docstring stays."""

import asyncio


async def poll(delay):
    # time.sleep(2) in a comment stays
    await asyncio.sleep(delay * 2)
    return "polled"


print(asyncio.run(poll(0.001)))
