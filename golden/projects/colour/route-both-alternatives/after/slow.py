import asyncio


async def pack(text):
    await asyncio.sleep(0.01)
    return text[::-1]
