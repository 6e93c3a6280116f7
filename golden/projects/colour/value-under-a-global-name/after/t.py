import asyncio

current = None


async def slow(x):
    await asyncio.sleep(0.001)
    return x


def use(f):
    global current
    current = f


async def call(x):
    return await current(x) if current else None
