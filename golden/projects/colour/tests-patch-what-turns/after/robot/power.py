import asyncio


async def battery():
    await asyncio.sleep(0)
    return 80
