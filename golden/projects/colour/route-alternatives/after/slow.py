import asyncio


async def pack(text):
    await asyncio.sleep(0)
    return text[::-1]
