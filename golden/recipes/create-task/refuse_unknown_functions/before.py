import asyncio
from typing import Awaitable

from jobs import work
import jobs

if jobs.FAST:

    async def run():
        return 1

else:

    def run():
        return work()


try:
    from jobs import other
except ImportError:

    async def other():
        return 1


async def main(job, worker, promise: Awaitable[int]):
    asyncio.ensure_future(work())
    asyncio.ensure_future(jobs.work())
    asyncio.ensure_future(run())
    asyncio.ensure_future(other())
    asyncio.ensure_future(job())
    asyncio.ensure_future(worker.work())
    asyncio.ensure_future(promise)
