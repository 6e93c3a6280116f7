import asyncio


async def sleep(seconds):
    """Not the one of the standard library."""
    await asyncio.sleep(seconds)
