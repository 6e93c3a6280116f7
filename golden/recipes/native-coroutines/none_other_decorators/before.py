import types
from tornado.gen import coroutine


@types.coroutine
def one():
    yield from other()


@coroutine
def two():
    yield from other()
