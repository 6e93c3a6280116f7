import asyncio
import time


async def keyword():
    time.sleep(secs=0)


async def keyword_too():
    time.sleep(0, result=1)


async def unpacked(*args, **options):
    time.sleep(*args)
    time.sleep(**options)


async def none():
    time.sleep()


async def two():
    time.sleep(0, 1)


async def one():
    time.sleep(0)


async def main():
    for wait in keyword, keyword_too, none, two, one:
        try:
            await wait()
        except TypeError as error:
            print(wait.__name__, error)


asyncio.run(main())
