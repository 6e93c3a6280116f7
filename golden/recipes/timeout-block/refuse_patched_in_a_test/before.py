import asyncio
from unittest import mock


async def read(work):
    await asyncio.wait_for(work(), 5)


def test_read():
    with mock.patch("asyncio.wait_for"):
        asyncio.run(read(print))
