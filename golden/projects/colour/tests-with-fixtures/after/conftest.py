import pytest_asyncio

from hooks import pause


@pytest_asyncio.fixture
async def slow_start():
    await pause()
    return "started"
