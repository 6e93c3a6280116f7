import asyncio

from app.tracing import traced


@traced
async def load(key):
    await asyncio.sleep(0.01)
    return key * 2


@traced
async def store(key, value):
    print(key, await load(value))
