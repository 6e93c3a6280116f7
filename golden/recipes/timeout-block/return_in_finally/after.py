import asyncio


async def in_finally(work):
    try:
        return "lost"
    finally:
        async with asyncio.timeout(5):
            return await work()
