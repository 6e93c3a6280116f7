import asyncio


async def store(box):
    await asyncio.sleep(0)
    print("stored", box)
    return box


async def fetch(box):
    await asyncio.sleep(0)
    print("fetched", box)
