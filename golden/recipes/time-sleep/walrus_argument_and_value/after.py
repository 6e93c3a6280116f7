import asyncio


async def wait():
    await asyncio.sleep(delay := 0.001)
    if (done := await asyncio.sleep(0)) is None:
        print(delay, done)


asyncio.run(wait())
