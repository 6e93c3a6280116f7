import asyncio
import os, time
import time, sys


async def wait():
    time.sleep(0)
    print(os.sep, sys.byteorder in ("little", "big"))


asyncio.run(wait())
