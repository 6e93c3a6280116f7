import asyncio
import time as t


async def wait():
    t.sleep(0)
    print("ok")


asyncio.run(wait())
