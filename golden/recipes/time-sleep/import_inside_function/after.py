import asyncio


async def wait():
    await asyncio.sleep(0)
    print("ok")


async def nap():
    """Only the alias that is no longer used goes."""
    from time import monotonic
    await asyncio.sleep(0)
    return monotonic() > 0


asyncio.run(wait())
print(asyncio.run(nap()))
