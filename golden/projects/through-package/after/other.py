import asyncio

from app import clock


async def poll(delay):
    await asyncio.sleep(delay)
    await asyncio.sleep(delay)
    await asyncio.sleep(delay)
    await asyncio.sleep(delay)
    clock.pause(delay)
