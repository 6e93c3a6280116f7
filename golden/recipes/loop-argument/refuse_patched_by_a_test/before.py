import asyncio
from unittest import mock


async def main(loop):
    with mock.patch("asyncio.sleep"):
        await asyncio.sleep(1, loop=loop)
