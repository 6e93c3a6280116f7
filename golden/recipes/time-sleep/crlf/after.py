"""Every line ends in CR LF, also the new one."""
import asyncio
import json
import time
from asyncio import run


async def wait():
    await asyncio.sleep(
        0)
    x = \
        await asyncio.sleep(0)
    print(json.dumps(x), time.monotonic() > 0)


run(wait())
