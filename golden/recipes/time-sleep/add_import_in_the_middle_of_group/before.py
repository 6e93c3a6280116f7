import argparse
import time
from asyncio import run


async def wait():
    time.sleep(0)
    print(argparse.SUPPRESS, time.monotonic() > 0)


run(wait())
