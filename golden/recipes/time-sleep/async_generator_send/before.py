import asyncio
import time


async def echo():
    got = yield time.sleep(0)
    while got:
        time.sleep((yield got) or 0)
        got = yield


async def wait():
    steps = echo()
    print(await steps.asend(None), await steps.asend(3), await steps.asend(0))
    await steps.aclose()


asyncio.run(wait())
