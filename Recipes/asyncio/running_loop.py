"""Ask for the running loop.

In a coroutine there is a running loop, and `asyncio.get_event_loop` gives just that one. Elsewhere it
may make a loop, warn, or raise, depending on the version of Python: such calls are left alone.

>>> async def deadline(seconds):
...     return asyncio.get_event_loop().time() + seconds
async def deadline(seconds):
    return asyncio.get_running_loop().time() + seconds
"""

import asyncio

from segue import AsyncFunction, inside, refuse, replaces

python = ">=3.7"


@replaces(asyncio.get_event_loop)
def get_event_loop():
    if not inside(AsyncFunction):
        refuse("outside a coroutine there may be no running loop")
    return asyncio.get_running_loop()
