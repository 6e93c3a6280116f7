import asyncio


class Service:
    _task = None

    async def stop(self):
        if (task := self._task) is not None:
            task.cancel()
            try:
                await task
            except asyncio.CancelledError:
                pass

    async def stop_if_it_can_be(self):
        if self._task and self._task.cancel():
            try:
                await self._task
            except asyncio.CancelledError:
                pass
