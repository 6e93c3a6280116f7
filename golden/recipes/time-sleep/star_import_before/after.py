import asyncio
from math import *


async def wait():
    await asyncio.sleep(0)
    print(floor(1.5))


asyncio.run(wait())
