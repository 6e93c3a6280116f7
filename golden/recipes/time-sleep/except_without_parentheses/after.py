import asyncio


async def wait():
    try:
        await asyncio.sleep(0)
    except ValueError, KeyError:
        await asyncio.sleep(0)


asyncio.run(wait())
