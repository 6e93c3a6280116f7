import asyncio


async def deliver(name):
    await asyncio.sleep(0.01)
    return name
