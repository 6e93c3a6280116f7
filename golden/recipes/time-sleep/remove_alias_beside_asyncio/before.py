import asyncio, time as t, os


async def wait():
    t.sleep(0)
    print(os.sep)


asyncio.run(wait())
