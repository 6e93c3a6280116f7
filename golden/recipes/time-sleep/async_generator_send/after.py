import asyncio


async def echo():
    got = yield await asyncio.sleep(0)
    while got:
        await asyncio.sleep((yield got) or 0)
        got = yield


async def wait():
    steps = echo()
    print(await steps.asend(None), await steps.asend(3), await steps.asend(0))
    await steps.aclose()


asyncio.run(wait())
