"""What waits for a clock that is async by now.

>>> async def f():
...     time.sleep(1)
async def f():
    await asyncio.sleep(1)
"""

import asyncio
import time

import clocks.wall
from segue import replaces

promote = "never"
make_async = [clocks.wall.Clock.strike]


@replaces(time.sleep)
async def sleep(seconds, /):
    await asyncio.sleep(seconds)
