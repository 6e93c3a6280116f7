"""Who awaits a task that another function cancels cannot tell whose cancellation it is."""

import asyncio


class Server:
    def __init__(self):
        self._task = None

    async def run(self):
        self._task = asyncio.create_task(self.serve())
        try:
            await self._task
        except asyncio.CancelledError:
            print("stopped")
            raise

    async def serve(self):
        await asyncio.sleep(3600)

    def stop(self):
        self._task.cancel()
