import asyncio
import os  # for the separator


async def wait():
    await asyncio.sleep(0)
    return os.sep


print(asyncio.run(wait()))
