"""Run blocking functions with `to_thread`.

`await loop.run_in_executor(None, function, ...)` runs a function in a thread of the default executor, as
`asyncio.to_thread` does. The thread then also sees the context variables of the task. A call that is not
awaited at once is left alone: `run_in_executor` starts the function by itself, `to_thread` does not.

>>> async def load(path):
...     loop = asyncio.get_running_loop()
...     return await loop.run_in_executor(None, path.read_text)
async def load(path):
    loop = asyncio.get_running_loop()
    return await asyncio.to_thread(path.read_text)
"""

import asyncio

python = ">=3.9"


class RunInDefaultExecutor:
    """A function in a thread of the loop's default executor."""

    async def before(loop: asyncio.AbstractEventLoop, function, *args):
        return await loop.run_in_executor(None, function, *args)

    async def after(function, *args):
        return await asyncio.to_thread(function, *args)
