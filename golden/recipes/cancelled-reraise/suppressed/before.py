import asyncio
import contextlib
from contextlib import suppress


async def by_module():
    with contextlib.suppress(asyncio.CancelledError):
        await asyncio.sleep(30)


async def by_name():
    with suppress(OSError, asyncio.CancelledError):
        await asyncio.sleep(30)


class Quiet:
    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, trace):
        return kind is asyncio.CancelledError


async def by_block():
    async with Quiet():
        await asyncio.sleep(30)


async def by_finally():
    try:
        await asyncio.sleep(30)
    finally:
        return 1
