import asyncio
import functools


class Worker:
    def __init__(self, loop):
        self.loop = loop

    async def work(self):
        self.lock: asyncio.Lock = asyncio.Lock()

        async def inner(limit=asyncio.Semaphore(3)):
            return await asyncio.shield(self.work())

        return [asyncio.Event() for _ in range(3)], inner

    @functools.wraps(print)
    async def decorated(self) -> None:
        for future in asyncio.as_completed([self.work()], timeout=3): await future
