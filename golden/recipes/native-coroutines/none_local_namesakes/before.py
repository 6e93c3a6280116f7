def coroutine(function):
    return function


class asyncio:
    coroutine = coroutine


@coroutine
def one():
    yield from two()


@asyncio.coroutine
def two():
    yield from []
