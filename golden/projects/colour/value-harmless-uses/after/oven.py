import asyncio


async def heat(degrees):
    """Heats up."""
    await asyncio.sleep(0)
    return degrees
