import asyncio
import time
import time as clock
from time import sleep, sleep as nap


async def wait():
    time.sleep(0)
    clock.sleep(0)
    sleep(0)
    nap(0)
    print("ok")


asyncio.run(wait())
