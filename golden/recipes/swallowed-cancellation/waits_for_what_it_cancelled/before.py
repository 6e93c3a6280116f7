import asyncio
from contextlib import suppress


class Server:
    async def stop(self, task, tasks):
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        self._task.cancel()
        with suppress(asyncio.CancelledError):
            await self._task
        for each in tasks:
            each.cancel()
        with suppress(asyncio.CancelledError):
            await asyncio.gather(*tasks)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            raise RuntimeError("it was running")

    async def swallow(self, task, other):
        other.cancel()
        with suppress(asyncio.CancelledError):
            await task
