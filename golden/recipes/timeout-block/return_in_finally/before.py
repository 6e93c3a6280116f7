import asyncio


async def in_finally(work):
    try:
        return "lost"
    finally:
        return await asyncio.wait_for(work(), 5)
