"""Sleep without stopping the event loop.

`time.sleep` in a coroutine stops every task of the loop until it returns.

>>> import asyncio
... import time
...
...
... async def poll(delay):
...     time.sleep(delay * 2)
import asyncio


async def poll(delay):
    await asyncio.sleep(delay * 2)
"""

import asyncio
import time

from segue import replaces


@replaces(time.sleep)
async def sleep(seconds):
    await asyncio.sleep(seconds)
