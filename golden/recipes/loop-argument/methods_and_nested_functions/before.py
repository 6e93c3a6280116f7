import asyncio
import functools


class Worker:
    def __init__(self, loop):
        self.loop = loop

    async def work(self):
        self.lock: asyncio.Lock = asyncio.Lock(loop=self.loop)

        async def inner(limit=asyncio.Semaphore(3, loop=self.loop)):
            return await asyncio.shield(self.work(), loop=self.loop)

        return [asyncio.Event(loop=self.loop) for _ in range(3)], inner

    @functools.wraps(print)
    async def decorated(self) -> None:
        for future in asyncio.as_completed([self.work()], loop=self.loop, timeout=3): await future
