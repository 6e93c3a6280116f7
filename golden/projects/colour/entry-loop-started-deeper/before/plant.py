import asyncio

from pump import prime


async def stroke():
    await asyncio.sleep(0)
    print("pumped")


def run():
    asyncio.run(stroke())


def start():
    prime()
    run()
