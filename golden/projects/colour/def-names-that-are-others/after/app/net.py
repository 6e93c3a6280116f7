import asyncio


async def load(key):
    await asyncio.sleep(0.001)
    return f"net {key}"
