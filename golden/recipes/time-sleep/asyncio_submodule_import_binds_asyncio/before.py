import asyncio.subprocess
import time


async def wait():
    time.sleep(0)
    print("ok")


asyncio.run(wait())
