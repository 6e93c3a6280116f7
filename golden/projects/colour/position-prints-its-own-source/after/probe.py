import asyncio


async def depth():
    await asyncio.sleep(0)
    return "deep"
