import asyncio


async def nap():
    await asyncio.sleep(0.001)
