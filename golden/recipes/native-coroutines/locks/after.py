import asyncio
import warnings

warnings.simplefilter("ignore")


async def main():
    lock = asyncio.Lock()
    async with lock:
        print(lock.locked())
        async with asyncio.Semaphore(1):  # two
            print(await asyncio.sleep(0, "inside"))
    print(lock.locked())


asyncio.run(main())
