import asyncio
import time


class Account:
    def __init__(self):
        self._lock = asyncio.Lock()

    async def pay(self, semaphore):
        async with self._lock, semaphore:
            time.sleep(0)
        await self._lock.acquire()
        time.sleep(0)
        self._lock.release()
        return "paid"


async def main():
    print(await Account().pay(asyncio.Semaphore(1)))


asyncio.run(main())
