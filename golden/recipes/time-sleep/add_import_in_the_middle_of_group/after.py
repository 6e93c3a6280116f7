import argparse
import asyncio
import time
from asyncio import run


async def wait():
    await asyncio.sleep(0)
    print(argparse.SUPPRESS, time.monotonic() > 0)


run(wait())
