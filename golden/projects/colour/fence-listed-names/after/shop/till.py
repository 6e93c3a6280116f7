import asyncio
import time


def beep():
    time.sleep(0.01)


def pay(amount):
    beep()
    return amount


async def count(coins):
    await asyncio.sleep(0.01)
    return sum(coins)
