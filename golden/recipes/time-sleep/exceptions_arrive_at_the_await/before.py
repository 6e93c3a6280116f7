import asyncio
import time


async def wait(delay):
    try:
        time.sleep(delay)
    except TypeError:
        print("TypeError")


asyncio.run(wait("soon"))
asyncio.run(wait(None))
