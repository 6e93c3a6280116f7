import asyncio
import time


async def price(name):
    await asyncio.sleep(0.01)
    return len(name)


def tax(amount):
    time.sleep(0.01)
    return amount * 2
