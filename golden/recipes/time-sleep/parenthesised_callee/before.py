import asyncio
import time
from time import sleep


async def wait():
    print((time.sleep)(0))
    print((sleep)(0))


asyncio.run(wait())
