import asyncio


async def process(items, mode):
    async def quick(x):
        return x

    async def careful(x):
        await asyncio.sleep(0.001)
        return x * 10

    action = careful if mode == "careful" else quick
    return [await action(i) for i in items]


def pick(mode):
    async def a():
        await asyncio.sleep(0.001)
        return "a"

    async def b():
        return "b"

    if mode == "a":
        return a
    return b
