import asyncio, os


async def wait():
    await asyncio.sleep(0)
    print(os.sep)


asyncio.run(wait())
