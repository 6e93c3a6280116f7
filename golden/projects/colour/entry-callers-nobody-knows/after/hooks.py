import asyncio


async def settle():
    await asyncio.sleep(0.01)
