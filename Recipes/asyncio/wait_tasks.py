"""Give `asyncio.wait` tasks.

Since Python 3.11 `asyncio.wait` refuses coroutines. It wrapped them in tasks before; now the caller does.

>>> async def fetch(number):
...     return number
... async def main():
...     done, pending = await asyncio.wait([fetch(1), fetch(2)], timeout=3)
async def fetch(number):
    return number
async def main():
    done, pending = await asyncio.wait([asyncio.create_task(fetch(1)), asyncio.create_task(fetch(2))], timeout=3)
"""

import asyncio

from segue import (
    AsyncFunction,
    Coroutine,
    element_of,
    gathered_for,
    inside,
    refuse,
    review,
)

python = ">=3.7"


class WaitForCoroutine:
    """A coroutine among what is waited for."""

    def before(coroutine: Coroutine):
        return coroutine

    def when():
        return element_of(asyncio.wait)

    def after(coroutine):
        if not inside(AsyncFunction):
            refuse("outside a coroutine there may be no running loop")
        return asyncio.create_task(coroutine)


class WaitForGathered:
    """A coroutine in a list that is only waited for."""

    def before(coroutine: Coroutine):
        return coroutine

    def when():
        return gathered_for(asyncio.wait)

    def after(coroutine):
        if not inside(AsyncFunction):
            refuse("outside a coroutine there may be no running loop")
        review("it starts at the next 'await', and not only when asyncio.wait gets it")
        return asyncio.create_task(coroutine)
