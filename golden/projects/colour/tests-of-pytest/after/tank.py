import asyncio


async def fill(litres):
    await asyncio.sleep(0)
    return litres + 1
