import asyncio


async def measure(place):
    await asyncio.sleep(0)
    return len(place)
