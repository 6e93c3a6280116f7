"""Start coroutines with `create_task`.

`asyncio.ensure_future` takes anything that can be awaited and gives a future. What is known to be a
coroutine becomes a task either way; `asyncio.create_task` says so.

>>> async def refresh():
...     pass
... async def main():
...     task = asyncio.ensure_future(refresh())
...     await task
async def refresh():
    pass
async def main():
    task = asyncio.create_task(refresh())
    await task
"""

import asyncio

from segue import (
    MISSING,
    AsyncFunction,
    Coroutine,
    inside,
    is_missing,
    refuse,
    replaces,
)

python = ">=3.7"


@replaces(asyncio.ensure_future)
def ensure_future(coro_or_future: Coroutine, *, loop=MISSING):
    if not is_missing(loop):
        refuse("it names a loop, which may not be the running one")
    if not inside(AsyncFunction):
        refuse("outside a coroutine there may be no running loop")
    return asyncio.create_task(coro_or_future)
