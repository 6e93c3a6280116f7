import asyncio


async def wait(fake):
    import time

    if fake:
        time = fake
    time.sleep(1)
