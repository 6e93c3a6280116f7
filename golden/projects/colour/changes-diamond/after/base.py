import asyncio


async def beat():
    await asyncio.sleep(0)
    return 1
