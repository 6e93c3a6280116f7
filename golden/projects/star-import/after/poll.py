import asyncio

from app import *


async def poll(delay):
    await asyncio.sleep(delay)
    monotonic()
