"""A service with a start and a stop, as in a web framework."""

import asyncio
import contextlib

PAUSE = 0.01


class Refresher:
    def __init__(self, interval):
        self.interval = interval
        self.count = 0
        self._task = None

    async def _refresh(self):
        try:
            while True:
                await asyncio.sleep(self.interval)
                self.count += 1
        except asyncio.CancelledError:
            # Normal at shutdown.
            raise
        finally:
            print("no longer refreshed")

    async def start(self):
        self._task = asyncio.ensure_future(self._refresh())

    async def stop(self):
        self._task.cancel()
        try:
            await self._task
        except asyncio.CancelledError:
            pass

    @contextlib.asynccontextmanager
    async def running(self):
        await self.start()
        try:
            yield self
        finally:
            await self.stop()


async def cancel_refresher():
    await Refresher(PAUSE)._refresh()


async def main():
    async with Refresher(PAUSE).running() as refresher:
        await asyncio.sleep(10 * PAUSE)
    print(refresher.count > 1)


if __name__ == "__main__":
    asyncio.run(main())
