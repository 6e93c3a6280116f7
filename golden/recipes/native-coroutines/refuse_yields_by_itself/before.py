import asyncio


@asyncio.coroutine
def bare():
    yield


@asyncio.coroutine
def both():
    yield from asyncio.sleep(0)
    value = yield 3
    return value
