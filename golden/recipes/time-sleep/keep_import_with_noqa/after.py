import asyncio
import time  # noqa: F401
from time import (  # noqa
    sleep,
)


async def wait():
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("ok")


asyncio.run(wait())
