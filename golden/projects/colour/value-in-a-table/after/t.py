import asyncio


async def a(x):
    await asyncio.sleep(0.001)
    return "a" + x


async def b(x):
    await asyncio.sleep(0.001)
    return "b" + x


TABLE = {"a": a, "b": b}
VIEW = TABLE.values()
PAIRS = sorted(TABLE.items())
