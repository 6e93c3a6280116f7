import asyncio
import asyncio as aio
import time


async def wait(asyncio):
    time.sleep(0)
    return asyncio


print(asyncio.run(wait(1)))
