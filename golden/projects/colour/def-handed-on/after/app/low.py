import asyncio


async def measure(name):
    await asyncio.sleep(0.01)
    return len(name)
