"""Find where any number of tasks start at once.

One task for each of ten files is fine. One for each of a million rows wants a million connections at the
same time. Where nothing says that there are few, something should limit how many work at once: a semaphore
that each of them waits for, a number of workers that share a queue, or one batch after the other.

What counts as few is what can be seen: what is written out, `range` of a small number, a slice with an end.
What counts as a limit is `async with` over a semaphore, or over what may be one, in the functions of the same
file that are called.

>>> async def load(urls):
...     return await asyncio.gather(*[fetch(url) for url in urls])
async def load(urls):
    return await asyncio.gather(*[fetch(url) for url in urls])
"""

import asyncio
from asyncio import AbstractEventLoop, TaskGroup

from segue import (
    Coroutine,
    LongLoop,
    contains,
    gathered_for,
    inside,
    may_enter,
    report,
)


class GatheredAtOnce:
    """Coroutines for each element of something, all awaited at once."""

    def before(*work, **options):
        return asyncio.gather(*work, **options)

    def before_completed(*work, **options):
        return asyncio.as_completed(*work, **options)

    def when(*work):
        return contains(work, LongLoop)

    def unless(*work):
        return may_enter(work, asyncio.Semaphore)

    def after():
        report("everything starts at once, however much there is: nothing limits it")


class GatheredLater:
    """Coroutines for each element of something, in a list that is awaited at once."""

    def before(work: Coroutine):
        return work

    def when():
        return inside(LongLoop) and gathered_for(asyncio.gather)

    def unless(work):
        return may_enter(work, asyncio.Semaphore)

    def after():
        report("everything starts at once, however much there is: nothing limits it")


class StartedAtOnce:
    """Tasks for each element of something."""

    def before(work, **options):
        return asyncio.create_task(work, **options)

    def before_future(work):
        return asyncio.ensure_future(work)

    def before_group(group: TaskGroup, work, **options):
        return group.create_task(work, **options)

    def before_loop(loop: AbstractEventLoop, work, **options):
        return loop.create_task(work, **options)

    def when():
        return inside(LongLoop)

    def unless(work):
        return may_enter(work, asyncio.Semaphore)

    def after():
        report(
            "a task starts for each element, however many there are: nothing limits it"
        )
