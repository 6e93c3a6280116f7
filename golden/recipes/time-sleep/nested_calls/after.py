import asyncio


async def delay():
    return 0.001


async def wait():
    await asyncio.sleep(await asyncio.sleep(0) or 0.001)
    await asyncio.sleep(await delay())
    await asyncio.sleep(max(0, *[await asyncio.sleep(0) or 0.001]))
    print((await asyncio.sleep((await asyncio.sleep(0)).__class__ is int)))


asyncio.run(wait())
