import asyncio
import contextlib


class Gate:
    def __init__(self, arg):
        self.arg = arg

    async def __aenter__(self):
        await asyncio.sleep(0)
        print("in", self.arg)

    async def __aexit__(self, *error):
        await asyncio.sleep(0)
        print("out", error[0])


async def ticks(stop):
    try:
        for n in range(stop or 2):
            await asyncio.sleep(0)
            yield n, await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0)
        print("ticks end")


async def wait():
    async with Gate(await asyncio.sleep(0)):
        await asyncio.sleep(0)
    with contextlib.suppress(await asyncio.sleep(0) or KeyError):
        await asyncio.sleep(0)
        raise KeyError
    async for tick in ticks(await asyncio.sleep(0)):
        await asyncio.sleep(0)
        print(tick)
    else:
        await asyncio.sleep(0)
    try:
        await asyncio.sleep(0)
        raise ValueError
    except (await asyncio.sleep(0) or ValueError):
        await asyncio.sleep(0)
        print("except")
    else:
        await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0)
        print("finally")
    for _ in ():
        pass
    else:
        await asyncio.sleep(0)
    n = 0
    while n < 1:
        await asyncio.sleep(0)
        n += 1
    else:
        await asyncio.sleep(0)
    if n:
        await asyncio.sleep(0)
    else:
        await asyncio.sleep(0)


asyncio.run(wait())
