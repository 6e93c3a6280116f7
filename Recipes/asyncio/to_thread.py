"""Run blocking functions with `to_thread`.

`await loop.run_in_executor(None, function, ...)` runs a function in a thread of the default executor, as
`asyncio.to_thread` does, which takes keyword arguments too. The thread then also sees the context
variables of the task. A call that is not awaited at once is left alone: `run_in_executor` starts the
function by itself, `to_thread` does not.

>>> async def load(path):
...     loop = asyncio.get_running_loop()
...     return await loop.run_in_executor(None, path.read_text)
async def load(path):
    loop = asyncio.get_running_loop()
    return await asyncio.to_thread(path.read_text)

>>> async def save(path, text):
...     loop = asyncio.get_running_loop()
...     write = functools.partial(path.write_text, text, encoding="utf-8")
...     await loop.run_in_executor(None, write)
...     await loop.run_in_executor(None, functools.partial(path.touch, exist_ok=True))
async def save(path, text):
    loop = asyncio.get_running_loop()
    write = functools.partial(path.write_text, text, encoding="utf-8")
    await asyncio.to_thread(write)
    await asyncio.to_thread(path.touch, exist_ok=True)
"""

import asyncio
import functools

python = ">=3.9"


class RunInDefaultExecutor:
    """A function in a thread of the loop's default executor."""

    async def before_partial(
        loop: asyncio.AbstractEventLoop, function, *args, **options
    ):
        return await loop.run_in_executor(
            None, functools.partial(function, *args, **options)
        )

    async def after_partial(function, *args, **options):
        return await asyncio.to_thread(function, *args, **options)

    async def before(loop: asyncio.AbstractEventLoop, function, *args):
        return await loop.run_in_executor(None, function, *args)

    async def after(function, *args):
        return await asyncio.to_thread(function, *args)
