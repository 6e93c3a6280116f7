import asyncio


async def amount(name):
    await asyncio.sleep(0.001)
    return len(name)
