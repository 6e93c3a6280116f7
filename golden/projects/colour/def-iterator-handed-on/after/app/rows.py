import asyncio
from collections.abc import AsyncIterator


async def rows(count: int) -> AsyncIterator[int]:
    for number in range(count):
        await asyncio.sleep(0.001)
        yield number


def all_rows() -> AsyncIterator[int]:
    return rows(3)
