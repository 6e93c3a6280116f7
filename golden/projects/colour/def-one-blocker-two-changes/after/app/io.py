import asyncio
import time


def read(name):
    time.sleep(0.01)
    return f"text of {name}"


async def write(name, text):
    await asyncio.sleep(0.01)
    print(name, text)
