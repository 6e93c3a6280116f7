import asyncio

from app.tracing import traced


@traced
async def load(key):
    await asyncio.sleep(0.01)
    return key * 2


@traced
def name(key):
    return f"name of {key}"
