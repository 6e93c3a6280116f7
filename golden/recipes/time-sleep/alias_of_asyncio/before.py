import asyncio as aio
import time


async def wait():
    time.sleep(0)
    print(time.sleep(0).__class__.__name__)


aio.run(wait())
