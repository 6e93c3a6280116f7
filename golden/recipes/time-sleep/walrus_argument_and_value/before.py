import asyncio
import time


async def wait():
    time.sleep(delay := 0.001)
    if (done := time.sleep(0)) is None:
        print(delay, done)


asyncio.run(wait())
