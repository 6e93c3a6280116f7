import asyncio
import os
import sys


async def wait():
    await asyncio.sleep(0)
    print(os.sep, sys.byteorder in ("little", "big"))


asyncio.run(wait())
