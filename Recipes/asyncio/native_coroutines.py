"""Write coroutines with `async def`.

`@asyncio.coroutine` and `yield from` were how coroutines were written before Python 3.5; Python 3.11 took
the decorator away.

>>> @asyncio.coroutine
... def double(number):
...     yield from asyncio.sleep(1)
...     return number * 2
async def double(number):
    await asyncio.sleep(1)
    return number * 2
"""

import asyncio

from segue import (
    Block,
    Name,
    Yield,
    YieldFrom,
    contains,
    is_delegated_to,
    is_plain,
    is_special,
    refuse,
    replaces,
    returns_plain,
    review,
)


class GeneratorCoroutine:
    """A function whose decorator makes a coroutine of it."""

    def before(name: Name, body: Block, *parameters):
        @asyncio.coroutine
        def name(*parameters):
            body()

    def after(name, body, *parameters):
        if contains(body, Yield):
            refuse("it also yields by itself")
        if is_special(name):
            refuse("Python calls it, and does not await what it gives")
        if is_delegated_to(name):
            refuse("a generator without a decorator goes through it with 'yield from'")
        if not contains(body, YieldFrom) and not returns_plain(body):
            refuse("what it returns is awaited by the decorator, if it can be")
        review(
            "what stands behind 'yield from' must be awaitable, which a plain generator is not,"
            " and no plain generator can go through the coroutine any more"
        )

        async def name(*parameters):
            body()

    class body:
        def before_lock(lock, suite: Block):
            with (yield from lock):
                suite()

        async def after_lock(lock, suite):
            async with lock:
                suite()

        def before(value):
            return (yield from value)

        async def after(value):
            if is_plain(value):
                refuse("what stands behind 'yield from' cannot be awaited")
            return await value


class NativeAlready:
    """The decorator gives an `async def` back as it is."""

    def before(name: Name, body: Block, *parameters):
        @asyncio.coroutine
        async def name(*parameters):
            body()

    def after(name, body, *parameters):
        async def name(*parameters):
            body()


@replaces(asyncio.coroutine)
@property
def coroutine():
    refuse("only right above a function does it give way to 'async def'")
