import asyncio
import time as time
from time import sleep as sleep


async def wait():
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("ok")


asyncio.run(wait())
