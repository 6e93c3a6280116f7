import asyncio
from unittest import mock


async def now():
    return asyncio.get_event_loop().time()


def test_now():
    with mock.patch("asyncio.get_event_loop"):
        asyncio.run(now())
