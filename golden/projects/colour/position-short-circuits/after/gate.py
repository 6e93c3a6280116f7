import asyncio


async def opened(name):
    await asyncio.sleep(0)
    print("asked", name)
    return name == "north"
