import asyncio
import json
import sys
from asyncio import run
from pathlib import PurePath

import mypackage


async def wait():
    await asyncio.sleep(0)
    print(json.dumps(1), PurePath("a"), sys.byteorder)
