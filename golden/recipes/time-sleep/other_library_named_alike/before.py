import asyncio
import time

import triology
from mypackage import trio
from mypackage.gevent import monkey


async def wait():
    time.sleep(1)
