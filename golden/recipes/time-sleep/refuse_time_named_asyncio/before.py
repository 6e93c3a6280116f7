import time as asyncio


async def wait():
    asyncio.sleep(1)
