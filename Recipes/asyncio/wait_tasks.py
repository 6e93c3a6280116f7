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

from segue import Coroutine

python = ">=3.7"


class WaitForList:
    """Coroutines in a list."""

    async def before(*coroutines: Coroutine, **options):
        return asyncio.wait([*coroutines], **options)

    async def after(*coroutines, **options):
        return asyncio.wait(
            [asyncio.create_task(coroutine) for coroutine in coroutines], **options
        )


class WaitForSet:
    """Coroutines in a set."""

    async def before(*coroutines: Coroutine, **options):
        return asyncio.wait({*coroutines}, **options)

    async def after(*coroutines, **options):
        return asyncio.wait(
            [asyncio.create_task(coroutine) for coroutine in coroutines], **options
        )


class WaitForEach:
    """One coroutine for each element of something."""

    async def before(coroutine: Coroutine, element, elements, **options):
        return asyncio.wait([coroutine for element in elements], **options)

    async def after(coroutine, element, elements, **options):
        return asyncio.wait(
            [asyncio.create_task(coroutine) for element in elements], **options
        )
