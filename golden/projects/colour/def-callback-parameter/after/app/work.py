import asyncio

from app.retrying import retry


async def size(name: str) -> int:
    await asyncio.sleep(0.01)
    return len(name)


async def work():
    return await retry(size, "abc")
