import asyncio


async def pay(amount):
    await asyncio.sleep(0)
    return amount
