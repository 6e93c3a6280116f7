"""Run blocking functions with `to_thread`.

`await loop.run_in_executor(None, function, ...)` runs a function in a thread of the default executor, as
`asyncio.to_thread` does, which takes keyword arguments too: they need no `partial`. The thread then also
sees the context variables of the task.

A call that is not awaited at once is left alone: `run_in_executor` starts the function by itself,
`to_thread` does not.

>>> async def load(path):
...     loop = asyncio.get_running_loop()
...     return await loop.run_in_executor(None, path.read_text)
async def load(path):
    loop = asyncio.get_running_loop()
    return await asyncio.to_thread(path.read_text)

>>> async def make(path):
...     loop = asyncio.get_running_loop()
...     await loop.run_in_executor(None, partial(path.mkdir, parents=True))
async def make(path):
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(path.mkdir, parents=True)
"""

import asyncio
from asyncio import AbstractEventLoop
from functools import partial

python = ">=3.9"


class RunInDefaultExecutor:
    """A function in a thread of the loop's default executor."""

    async def before_partial(loop: AbstractEventLoop, function, *args, **options):
        return await loop.run_in_executor(None, partial(function, *args, **options))

    async def after_partial(function, *args, **options):
        return await asyncio.to_thread(function, *args, **options)

    async def before(loop: AbstractEventLoop, function, *args):
        return await loop.run_in_executor(None, function, *args)

    async def after(function, *args):
        return await asyncio.to_thread(function, *args)
