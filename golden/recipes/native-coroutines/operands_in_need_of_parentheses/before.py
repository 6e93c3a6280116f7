import asyncio


@asyncio.coroutine
def main(first, second):
    yield from first() if second else second()
    value = yield from first or second
    value = yield from (yield from first())
    pair = (yield from first())[0], (yield from first()).name, (yield from first())(1)
    return value, pair
