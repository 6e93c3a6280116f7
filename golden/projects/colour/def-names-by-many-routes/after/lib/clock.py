import asyncio
import time


async def pause(text):
    await asyncio.sleep(0.001)
    print(text)
