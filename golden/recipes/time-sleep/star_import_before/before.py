import asyncio
from math import *
from time import sleep


async def wait():
    sleep(0)
    print(floor(1.5))


asyncio.run(wait())
