import asyncio


def one():
    yield from asyncio.sleep(0)


def two():
    yield from [1, 2]
