import asyncio


def numbers():
    yield 1


@asyncio.coroutine
def of_list():
    yield from [asyncio.sleep(0)]


@asyncio.coroutine
def of_range():
    yield from range(0)


@asyncio.coroutine
def of_generator():
    yield from numbers()


@asyncio.coroutine
def of_expression(items):
    yield from (item for item in items)


@asyncio.coroutine
def of_text():
    if True:
        yield from ""
