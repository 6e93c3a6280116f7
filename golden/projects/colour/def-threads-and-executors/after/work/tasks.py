import asyncio
import time


def crawl(number):
    time.sleep(0.01)
    return number * 2


def listen(queue):
    time.sleep(0.01)
    queue.append("heard")


async def settle():
    await asyncio.sleep(0.01)
