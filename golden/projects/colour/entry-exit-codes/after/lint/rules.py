import asyncio


async def check(text):
    await asyncio.sleep(0)
    return 0 if text.isascii() else 1
