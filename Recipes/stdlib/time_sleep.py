"""Sleep without stopping the event loop.

`time.sleep` in a coroutine stops every task of the loop until it returns; `asyncio.sleep` lets the
others run meanwhile. Both return None.

>>> async def poll(delay):
...     time.sleep(delay * 2)
async def poll(delay):
    await asyncio.sleep(delay * 2)
"""

import asyncio
import time

from segue import is_negative, refuse, replaces

suppressed_by = ["ASYNC251", "ASYNC101", "S7488"]


@replaces(time.sleep)
async def sleep(seconds, /):
    if is_negative(seconds):
        refuse("a negative delay: time.sleep raises ValueError, asyncio.sleep does not")
    await asyncio.sleep(seconds)
