import asyncio


async def count(things):
    await asyncio.sleep(0)
    return len(things)
