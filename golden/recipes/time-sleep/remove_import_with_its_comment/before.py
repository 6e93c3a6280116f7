import asyncio
import time  # for the polling
import os  # for the separator


async def wait():
    time.sleep(0)
    return os.sep


print(asyncio.run(wait()))
