import asyncio


async def free(text):
    await asyncio.sleep(0.01)
    print(text)
