import asyncio


async def wait():
    print(await (asyncio.sleep)(0))
    print(await (asyncio.sleep)(0))


asyncio.run(wait())
