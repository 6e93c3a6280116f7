"""Write asyncio as Python 3.11 has it.

All recipes for code that was written for older versions, in the order in which each makes way for the
next: coroutines first, then the tasks that are made of them.

>>> @asyncio.coroutine
... def refresh(loop):
...     yield from asyncio.sleep(1, loop=loop)
async def refresh(loop):
    await asyncio.sleep(1)
"""

import asyncio  # noqa: F401 (the example needs it)

recipes = [
    "native-coroutines",
    "loop-argument",
    "running-loop",
    "create-task",
    "wait-tasks",
    "to-thread",
    "timeout-block",
]
