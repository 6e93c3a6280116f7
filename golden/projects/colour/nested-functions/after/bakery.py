import asyncio


async def bake(loaves):
    baked = 0

    async def one():
        nonlocal baked
        await asyncio.sleep(0)
        baked += 1

    for _ in range(loaves):
        await one()
    return baked
