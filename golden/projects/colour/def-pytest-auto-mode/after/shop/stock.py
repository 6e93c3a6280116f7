import asyncio


async def amount(name):
    await asyncio.sleep(0.01)
    return len(name)
