import asyncio as aio
import warnings
from asyncio import coroutine, coroutine as generator_based

warnings.simplefilter("ignore")


@aio.coroutine
def one():
    return (yield from aio.sleep(0, 1))


@coroutine
def two():
    return 1 + (yield from one())


@generator_based
def three():
    first, second = (yield from two()), (yield from one())
    print([(yield from one()), (yield from two())], -(yield from one()), (yield from one()) ** 2)
    if (yield from one()) and not (yield from two()) == 3:
        print(f"{(yield from one())}", (yield from one()).real)
    return first + second


print(aio.run(three()))
