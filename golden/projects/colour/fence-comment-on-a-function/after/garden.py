import asyncio
import time


def water():
    time.sleep(0)
    print("watered")


async def mow():
    await asyncio.sleep(0)
    print("mown")
