import sys
import os
import asyncio

import mypackage


async def wait():
    await asyncio.sleep(0)
    print(sys.path, os.name, mypackage)
