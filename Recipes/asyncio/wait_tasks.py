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

from segue import AsyncFunction, Coroutine, inside, refuse

python = ">=3.7"


class WaitForList:
    """Coroutines in a list."""

    def before(*coroutines: Coroutine, **options):
        return asyncio.wait([*coroutines], **options)

    def after(*coroutines, **options):
        if not inside(AsyncFunction):
            refuse("outside a coroutine there may be no running loop")
        return asyncio.wait(
            [asyncio.create_task(coroutine) for coroutine in coroutines], **options
        )


class WaitForSet:
    """Coroutines in a set."""

    def before(*coroutines: Coroutine, **options):
        return asyncio.wait({*coroutines}, **options)

    def after(*coroutines, **options):
        if not inside(AsyncFunction):
            refuse("outside a coroutine there may be no running loop")
        return asyncio.wait(
            [asyncio.create_task(coroutine) for coroutine in coroutines], **options
        )


class WaitForEach:
    """One coroutine for each element of something."""

    def before(coroutine: Coroutine, elements, **options):
        return asyncio.wait([coroutine for element in elements], **options)

    def after(coroutine, elements, **options):
        if not inside(AsyncFunction):
            refuse("outside a coroutine there may be no running loop")
        return asyncio.wait(
            [asyncio.create_task(coroutine) for element in elements], **options
        )
