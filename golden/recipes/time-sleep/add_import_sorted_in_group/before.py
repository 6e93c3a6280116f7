import json
import sys
import time
from asyncio import run
from pathlib import PurePath

import mypackage


async def wait():
    time.sleep(0)
    print(json.dumps(1), PurePath("a"), sys.byteorder)
