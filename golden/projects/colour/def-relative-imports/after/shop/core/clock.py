import asyncio


async def tick(name):
    await asyncio.sleep(0.001)
    return f"tick {name}"
