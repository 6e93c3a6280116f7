import asyncio
import time as time
from time import sleep as sleep


async def wait():
    time.sleep(0)
    sleep(0)
    print("ok")


asyncio.run(wait())
