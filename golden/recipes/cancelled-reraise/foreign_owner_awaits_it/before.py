"""Who cancels a task and awaits it without a handler counts on its ending quietly."""

import asyncio
import contextlib


class Consumer:
    def __init__(self):
        self._heartbeat_task = None
        self._fetch_task = None
        self._refresh_task = None

    def start(self):
        self._heartbeat_task = asyncio.create_task(self._heartbeat_routine())
        self._fetch_task = asyncio.create_task(self._fetch_routine())
        self._refresh_task = asyncio.ensure_future(self._refresh_routine(1))

    async def close(self):
        self._heartbeat_task.cancel()
        await self._heartbeat_task

        self._fetch_task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._fetch_task

        if not self._refresh_task.done():
            self._refresh_task.cancel()
            try:
                await self._refresh_task
            except asyncio.CancelledError:
                pass
        print("closed")

    async def _heartbeat_routine(self):
        try:
            while True:
                await asyncio.sleep(1)
        except asyncio.CancelledError:
            print("no more heartbeats")

    async def _fetch_routine(self):
        try:
            while True:
                await asyncio.sleep(1)
        except asyncio.CancelledError:
            print("no more fetches")

    async def _refresh_routine(self, seconds):
        try:
            while True:
                await asyncio.sleep(seconds)
        except asyncio.CancelledError:
            print("no more refreshes")


async def main():
    consumer = Consumer()
    consumer.start()
    await asyncio.sleep(0.01)
    await consumer.close()


if __name__ == "__main__":
    asyncio.run(main())
