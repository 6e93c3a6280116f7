import asyncio



async def poll(delay):
    await asyncio.sleep(delay)
    await asyncio.sleep(delay)
    await asyncio.sleep(delay)
