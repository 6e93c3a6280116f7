import asyncio


async def wait():
    await asyncio.sleep(0)
    
    await asyncio.sleep(0)


print("ok", asyncio.run(wait()))
