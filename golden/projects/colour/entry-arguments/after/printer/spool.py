import asyncio


async def feed(page):
    await asyncio.sleep(0)
    return f"page {page}"
