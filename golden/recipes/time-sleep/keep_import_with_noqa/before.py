import asyncio
import time  # noqa: F401
from time import (  # noqa
    sleep,
)


async def wait():
    time.sleep(0)
    sleep(0)
    print("ok")


asyncio.run(wait())
