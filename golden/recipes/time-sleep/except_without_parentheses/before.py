import asyncio
import time


async def wait():
    try:
        time.sleep(0)
    except ValueError, KeyError:
        time.sleep(0)


asyncio.run(wait())
