import asyncio
import time


async def wait():
    def start():
        time.sleep(0)
    start(); print(time.sleep(0))

if time.monotonic(): asyncio.run(wait())