import asyncio


async def wait(a, \
               b):
    x = a and \
        await asyncio.sleep(0) \
        or b
    if x \
            and await asyncio.sleep(0) is None: \
        await asyncio.sleep(0)
    return x, \
        await asyncio.sleep(0)


print(asyncio.run(wait(1, 2)))
