"""Another module goes through this one, and says no word of waiting."""

import asyncio
import time


async def poll(delay):
    await asyncio.sleep(delay)
