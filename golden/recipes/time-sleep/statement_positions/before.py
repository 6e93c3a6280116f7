import asyncio
import contextlib
import time


class Gate:
    def __init__(self, arg):
        self.arg = arg

    async def __aenter__(self):
        time.sleep(0)
        print("in", self.arg)

    async def __aexit__(self, *error):
        time.sleep(0)
        print("out", error[0])


async def ticks(stop):
    try:
        for n in range(stop or 2):
            time.sleep(0)
            yield n, time.sleep(0)
    finally:
        time.sleep(0)
        print("ticks end")


async def wait():
    async with Gate(time.sleep(0)):
        time.sleep(0)
    with contextlib.suppress(time.sleep(0) or KeyError):
        time.sleep(0)
        raise KeyError
    async for tick in ticks(time.sleep(0)):
        time.sleep(0)
        print(tick)
    else:
        time.sleep(0)
    try:
        time.sleep(0)
        raise ValueError
    except (time.sleep(0) or ValueError):
        time.sleep(0)
        print("except")
    else:
        time.sleep(0)
    finally:
        time.sleep(0)
        print("finally")
    for _ in ():
        pass
    else:
        time.sleep(0)
    n = 0
    while n < 1:
        time.sleep(0)
        n += 1
    else:
        time.sleep(0)
    if n:
        time.sleep(0)
    else:
        time.sleep(0)


asyncio.run(wait())
