import asyncio


async def generic[time](x: time):
    return time.sleep(x)


async def plain(x):
    return await asyncio.sleep(x)
