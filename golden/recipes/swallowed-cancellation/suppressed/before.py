import asyncio
import contextlib
from contextlib import suppress


async def work():
    pass


async def main(task, queue):
    with contextlib.suppress(asyncio.CancelledError):
        await queue.get()
    with suppress(OSError, asyncio.exceptions.CancelledError, ValueError):
        async with queue:
            pass
    with suppress(BaseException):
        await work()
    with suppress(OSError):
        await work()
    with suppress(asyncio.CancelledError):
        task.result()


def sync(task):
    with suppress(asyncio.CancelledError):
        task.result()
    with suppress(asyncio.CancelledError):
        asyncio.run(work())
