import sys
import os
import time

import mypackage


async def wait():
    time.sleep(0)
    print(sys.path, os.name, mypackage)
