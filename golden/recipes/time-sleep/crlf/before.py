"""Every line ends in CR LF, also the new one."""
import json
import time
from asyncio import run


async def wait():
    time.sleep(
        0)
    x = \
        time.sleep(0)
    print(json.dumps(x), time.monotonic() > 0)


run(wait())
