"""The star brings only what __all__ lists."""

from app.private import *


async def poll(delay):
    sleep(delay)
