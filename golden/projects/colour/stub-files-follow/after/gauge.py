import asyncio


async def pressure(valve):
    await asyncio.sleep(0)
    return valve * 1.5


def unit():
    return "bar"
