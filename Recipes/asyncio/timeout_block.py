"""Limit the time of an `await` with a block.

`async with asyncio.timeout(...)` cancels what is awaited in it, and raises TimeoutError, as
`asyncio.wait_for` does; and it can hold more than one `await`. Python 3.12 writes `wait_for` like this
itself; in 3.11 `wait_for` runs the coroutine as a task of its own, whose changes of context variables
nobody sees.

>>> async def read_line(reader):
...     line = await asyncio.wait_for(reader.readline(), timeout=5)
...     return line.decode()
async def read_line(reader):
    async with asyncio.timeout(5):
        line = await reader.readline()
    return line.decode()
"""

import asyncio

from segue import is_literal, is_negative, refuse, review

python = ">=3.11"


class WaitFor:
    """One `await` under a limit."""

    async def before(work, timeout):
        return await asyncio.wait_for(work, timeout)

    async def after(work, timeout):
        if is_negative(timeout):
            refuse("with a negative timeout nothing is started; in a block it would be")
        if not is_literal(timeout):
            review(
                "with a timeout of 0 or less the work is started before it is cancelled"
            )
        async with asyncio.timeout(timeout):
            return await work
