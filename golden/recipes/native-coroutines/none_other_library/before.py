from trollius import coroutine
import curio as asyncio


@coroutine
def one():
    yield from two()


@asyncio.coroutine
def two():
    yield from one()
