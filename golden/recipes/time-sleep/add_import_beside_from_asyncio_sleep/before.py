import time
from asyncio import run, sleep


async def wait():
    await sleep(0)
    time.sleep(0)
    print("ok")


run(wait())
