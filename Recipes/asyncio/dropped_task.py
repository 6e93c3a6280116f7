"""Keep a reference to every task.

The event loop has only weak references to its tasks. One that nothing else keeps may be collected as
garbage before it is done. A task that nobody waits for belongs in a collection, and leaves it when it is
done.

A TaskGroup keeps its tasks itself. Wherever one fits it is better still: it waits for them, and raises what
they raise.

>>> async def refresh():
...     pass
... async def main():
...     asyncio.create_task(refresh())
background_tasks = set()
async def refresh():
    pass
async def main():
    task = asyncio.create_task(refresh())
    background_tasks.add(task)
    task.add_done_callback(background_tasks.discard)
"""

import asyncio
from asyncio import AbstractEventLoop

from segue import ClassBody, inside, report, review

python = ">=3.7"

background_tasks = set()


class DroppedTask:
    """A task that nothing refers to."""

    def before(*coroutine, **options):
        asyncio.create_task(*coroutine, **options)

    def before_unread(*coroutine, **options):
        _ = asyncio.create_task(*coroutine, **options)

    def after(*coroutine, **options):
        if inside(ClassBody):
            report("nothing keeps the task: it may vanish before it is done")
        review("nothing keeps the task: it may vanish before it is done")
        task = asyncio.create_task(*coroutine, **options)
        background_tasks.add(task)
        task.add_done_callback(background_tasks.discard)

    def before_future(*coroutine, **options):
        asyncio.ensure_future(*coroutine, **options)

    def after_future(*coroutine, **options):
        if inside(ClassBody):
            report("nothing keeps the task: it may vanish before it is done")
        review("nothing keeps the task: it may vanish before it is done")
        task = asyncio.ensure_future(*coroutine, **options)
        background_tasks.add(task)
        task.add_done_callback(background_tasks.discard)

    def before_loop(loop: AbstractEventLoop, *coroutine, **options):
        loop.create_task(*coroutine, **options)

    def after_loop(loop, *coroutine, **options):
        if inside(ClassBody):
            report("nothing keeps the task: it may vanish before it is done")
        review("nothing keeps the task: it may vanish before it is done")
        task = loop.create_task(*coroutine, **options)
        background_tasks.add(task)
        task.add_done_callback(background_tasks.discard)


class DroppedByCallback:
    """A callback's result, which the loop does not keep."""

    def before(loop: AbstractEventLoop, *coroutine, **options):
        return loop.call_soon(lambda: asyncio.create_task(*coroutine, **options))

    def before_threadsafe(loop: AbstractEventLoop, *coroutine, **options):
        return loop.call_soon_threadsafe(
            lambda: asyncio.create_task(*coroutine, **options)
        )

    def before_later(loop: AbstractEventLoop, delay, *coroutine, **options):
        return loop.call_later(
            delay, lambda: asyncio.create_task(*coroutine, **options)
        )

    def before_signal(loop: AbstractEventLoop, signal, *coroutine, **options):
        return loop.add_signal_handler(
            signal, lambda: asyncio.create_task(*coroutine, **options)
        )

    def after():
        report("nothing keeps the callback's task: it may vanish before it is done")
