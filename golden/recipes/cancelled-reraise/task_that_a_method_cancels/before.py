"""The task is cancelled by a method that stands above the try."""

import asyncio


class Worker:
    def __init__(self):
        self._task = asyncio.create_task(asyncio.sleep(3600))

    def cancel(self):
        self._task.cancel()

    async def stop(self):
        self.cancel()
        try:
            await self._task
        except asyncio.CancelledError:
            print("stopped")

    async def wait(self):
        try:
            await self._task
        except asyncio.CancelledError:
            pass
