import asyncio

from trail.logged import logged


@logged
async def climb(metres):
    await asyncio.sleep(0)
    return metres


@logged
async def rest(minutes):
    await asyncio.sleep(0)
    return minutes
