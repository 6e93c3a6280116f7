import asyncio


async def warten():
    await asyncio.sleep(0)
    print("ok")


asyncio.run(warten())
