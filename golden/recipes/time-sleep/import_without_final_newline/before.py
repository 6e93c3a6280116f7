import asyncio


async def wait():
    sleep(0)


from time import monotonic, sleep