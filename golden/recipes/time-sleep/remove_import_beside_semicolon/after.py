import asyncio
import os
import sys


async def wait():
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    return os.sep, sys.byteorder in ("little", "big")


async def one_line(): await asyncio.sleep(0); print("one line")


print(asyncio.run(wait()))
asyncio.run(one_line())
