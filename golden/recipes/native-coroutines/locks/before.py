import asyncio
import warnings

warnings.simplefilter("ignore")


@asyncio.coroutine
def main():
    lock = asyncio.Lock()
    with (yield from lock):
        print(lock.locked())
        with (yield from asyncio.Semaphore(1)):  # two
            print((yield from asyncio.sleep(0, "inside")))
    print(lock.locked())


asyncio.run(main())
