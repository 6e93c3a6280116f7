import asyncio
import time

from app.backoff import wait


async def poll():
    for attempt in range(2):
        wait(attempt)
        time.sleep(0.01)
        print("asked", attempt)


asyncio.run(poll())
