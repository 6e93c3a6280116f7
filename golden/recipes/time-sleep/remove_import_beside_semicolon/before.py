import asyncio
import time; import os
import sys; import time as t


async def wait():
    time.sleep(0)
    t.sleep(0)
    return os.sep, sys.byteorder in ("little", "big")


async def one_line(): import time; time.sleep(0); print("one line")


print(asyncio.run(wait()))
asyncio.run(one_line())
