import asyncio


async def wait():
    import time
    time.sleep(0)
    print("ok")


async def nap():
    """Only the alias that is no longer used goes."""
    from time import monotonic, sleep
    sleep(0)
    return monotonic() > 0


asyncio.run(wait())
print(asyncio.run(nap()))
