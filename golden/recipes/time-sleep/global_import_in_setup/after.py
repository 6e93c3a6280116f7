import asyncio


def setup():
    global time
    import time

    return time.monotonic() > 0


async def wait():
    global time
    await asyncio.sleep(0)
    print("ok")


print(setup())
asyncio.run(wait())
