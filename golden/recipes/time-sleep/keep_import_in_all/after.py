import asyncio
import time
from time import sleep

__all__ = ["sleep", "wait"]
__all__ += ["time"]


async def wait():
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(__all__)


asyncio.run(wait())
