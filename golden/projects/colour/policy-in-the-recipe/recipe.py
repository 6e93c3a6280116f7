"""Wait for the others' clock.

>>> async def f():
...     time.sleep(1)
async def f():
    await asyncio.sleep(1)
"""

import asyncio
import time

from segue import replaces

promote = "always"


@replaces(time.sleep)
async def sleep(seconds, /):
    await asyncio.sleep(seconds)
