import asyncio


async def moor(ship):
    await asyncio.sleep(0.01)
    return f"{ship} moored"
