import asyncio

import triology
from mypackage import trio
from mypackage.gevent import monkey


async def wait():
    await asyncio.sleep(1)
