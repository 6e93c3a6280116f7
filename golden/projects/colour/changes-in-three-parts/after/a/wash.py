import asyncio


async def wash(cup):
    await asyncio.sleep(0)
    return cup + " washed"
