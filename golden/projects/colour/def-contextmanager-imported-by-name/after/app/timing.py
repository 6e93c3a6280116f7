import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


@asynccontextmanager
async def paused(seconds: float) -> AsyncIterator[None]:
    """Wait before and after."""
    await asyncio.sleep(seconds)
    yield
    await asyncio.sleep(seconds)
