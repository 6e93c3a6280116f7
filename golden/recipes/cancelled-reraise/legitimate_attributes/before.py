import asyncio


class Service:
    def __init__(self):
        self._task = None
        self.tasks = {}

    async def start(self):
        self._task = asyncio.create_task(self.run())

    async def run(self):
        await asyncio.sleep(3600)

    async def stop(self):
        self._task.cancel()
        try:
            await self._task
        except asyncio.CancelledError:
            pass
        finally:
            self._task = None

    async def stop_if_running(self):
        if self._task is not None:
            self._task.cancel()
            try:
                await self._task
            except asyncio.CancelledError:
                print("stopped")

    async def stop_by_another_name(self):
        task, self._task = self._task, None
        if task:
            task.cancel()
            try:
                await task
            except asyncio.CancelledError:
                return

    async def stop_one(self, name):
        self.tasks[name].cancel()
        try:
            await self.tasks[name]
        except asyncio.CancelledError:
            del self.tasks[name]

    async def stop_and_forget(self, name):
        task = self.tasks.pop(name)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            pass

    async def __aexit__(self, *error):
        self._task.cancel()
        try:
            await self._task
        except asyncio.CancelledError:
            pass
