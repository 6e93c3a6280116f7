import asyncio


async def strike(count):
    await asyncio.sleep(0)
    return "gong " * count
