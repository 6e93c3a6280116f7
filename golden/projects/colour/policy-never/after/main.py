import asyncio

from app.backoff import wait


async def poll():
    for attempt in range(2):
        wait(attempt)
        await asyncio.sleep(0.01)
        print("asked", attempt)


asyncio.run(poll())
