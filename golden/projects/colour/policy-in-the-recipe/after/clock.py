import asyncio


async def tick():
    await asyncio.sleep(0)
    print("tick")
