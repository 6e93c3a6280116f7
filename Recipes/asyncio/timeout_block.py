"""Limit the time of an `await` with a block.

`async with asyncio.timeout(...)` cancels what is awaited in it and raises TimeoutError, as
`asyncio.wait_for` does, and it can hold more than one `await`. Python 3.12 writes `wait_for` like this
itself. In 3.11 `wait_for` runs the coroutine as a task of its own, whose changes of context variables
nobody sees; those made in a block stay.

Only the `await` goes into the block. Where it is part of a larger expression, its value gets a name. A
limit of None is none: then the `await` is all that is left.

>>> async def read_line(reader):
...     line = await asyncio.wait_for(reader.readline(), timeout=5)
...     return line.decode()
async def read_line(reader):
    async with asyncio.timeout(5):
        line = await reader.readline()
    return line.decode()

>>> async def read_number(reader):
...     return int(await asyncio.wait_for(reader.readline(), timeout=5))
async def read_number(reader):
    async with asyncio.timeout(5):
        result = await reader.readline()
    return int(result)

>>> async def read_all(reader):
...     return await asyncio.wait_for(reader.read(), timeout=None)
async def read_all(reader):
    return await reader.read()
"""

import asyncio

from segue import (
    Await,
    Yield,
    contains,
    is_literal,
    is_none,
    is_positive,
    refuse,
    review,
)

python = ">=3.11"


class WaitFor:
    """One `await` under a limit."""

    async def before(work, timeout):
        return await asyncio.wait_for(work, timeout)

    async def after(work, timeout):
        if is_none(timeout):
            return await work
        if contains(work, Await) or contains(work, Yield):
            refuse("its first argument waits too, and the limit would include that")
        if is_literal(timeout) and not is_positive(timeout):
            refuse("a limit of 0 or less starts nothing; a block would start it")
        if not is_positive(timeout):
            review("nothing is started if the limit is 0 or less; a block starts it")
        async with asyncio.timeout(timeout):
            return await work
