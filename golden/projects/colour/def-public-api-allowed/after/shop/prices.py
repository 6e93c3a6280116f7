import asyncio


async def price(name):
    await asyncio.sleep(0.01)
    return len(name)
