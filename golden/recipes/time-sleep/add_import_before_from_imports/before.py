import time
from asyncio import run


async def wait():
    time.sleep(0)
    print("ok")


run(wait())
