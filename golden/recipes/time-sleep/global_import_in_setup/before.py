import asyncio


def setup():
    global time
    import time

    return time.monotonic() > 0


async def wait():
    global time
    time.sleep(0)
    print("ok")


print(setup())
asyncio.run(wait())
