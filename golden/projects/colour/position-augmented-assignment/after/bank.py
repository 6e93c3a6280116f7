import asyncio


async def interest(rate):
    await asyncio.sleep(0)
    return rate * 10
