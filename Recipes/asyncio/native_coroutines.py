"""Write coroutines with `async def`.

`@asyncio.coroutine` and `yield from` were how coroutines were written before Python 3.5; Python 3.11 took
the decorator away. A generator that also yields by itself is left alone.

>>> @asyncio.coroutine
... def double(number):
...     yield from asyncio.sleep(1)
...     return number * 2
async def double(number):
    await asyncio.sleep(1)
    return number * 2
"""

import asyncio

from segue import Block, Name, Yield, contains, review


class GeneratorCoroutine:
    """A function whose decorator makes a coroutine of it."""

    def before(name: Name, body: Block, *parameters):
        @asyncio.coroutine
        def name(*parameters):
            body()

    def unless(body):
        return contains(body, Yield)

    def after(name, body, *parameters):
        review(
            "what stands behind 'yield from' must be awaitable, which a plain generator is not"
        )

        async def name(*parameters):
            body()

    class body:
        def before(value):
            return (yield from value)

        async def after(value):
            return await value
