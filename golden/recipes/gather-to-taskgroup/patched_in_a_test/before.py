import asyncio
from unittest import mock


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    return await asyncio.gather(fetch(1), fetch(2))


async def check():
    with mock.patch("asyncio.gather", mock.AsyncMock(return_value=[3, 4])):
        assert await main() == [3, 4]


asyncio.run(check())
