import asyncio


async def fetch(name):
    await asyncio.sleep(0.01)
    return name.upper()
