import asyncio


async def weigh(thing=2):
    await asyncio.sleep(0)
    return thing


async def names():
    await asyncio.sleep(0)
    return ["sep", "end"]


async def options():
    await asyncio.sleep(0)
    return {"sep": "-"}
