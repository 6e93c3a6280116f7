import asyncio
import time
from time import sleep

__all__ = ["sleep", "wait"]
__all__ += ["time"]


async def wait():
    time.sleep(0)
    sleep(0)
    print(__all__)


asyncio.run(wait())
