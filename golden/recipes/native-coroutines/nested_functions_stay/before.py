import asyncio
import warnings

warnings.simplefilter("ignore")


@asyncio.coroutine
def main():
    def pairs():
        yield 1
        yield from [2, 3]

    @asyncio.coroutine
    def inner(scale=(yield from asyncio.sleep(0, 10))):
        number = yield from asyncio.sleep(0, scale)
        return number

    each = lambda: (yield from pairs())
    return list(pairs()), (yield from inner()), list(each())


print(asyncio.run(main()))
