import asyncio
from time import (
    sleep,
    sleep as nap,
)
import os


async def wait():
    sleep(0)
    nap(0)
    return os.sep


print(asyncio.run(wait()))
