import asyncio


def waiter(seconds):
    async def wait():
        await asyncio.sleep(seconds)

    return wait
