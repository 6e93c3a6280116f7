import asyncio
import functools


@asyncio.coroutine
@functools.lru_cache()
def cached():
    yield from asyncio.sleep(0)


async_print = asyncio.coroutine(print)
make = asyncio.coroutine
HANDLERS = {"print": asyncio.coroutine(lambda: 1)}


@asyncio.coroutine
class Odd:
    pass
