import asyncio


async def wait():
    await asyncio.sleep(0)


from time import monotonic