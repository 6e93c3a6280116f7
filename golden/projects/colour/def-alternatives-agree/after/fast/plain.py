import asyncio


async def crunch(numbers):
    await asyncio.sleep(0.01)
    return sum(numbers)
