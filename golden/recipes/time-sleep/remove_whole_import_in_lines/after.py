import asyncio
import os


async def wait():
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    return os.sep


print(asyncio.run(wait()))
