"""Find cleanup that waits without a limit.

What a `finally` awaits can itself be cancelled: by a second Ctrl-C, by a timeout further out, by a group that
shuts down. The rest of the cleanup then does not happen. And while it waits, so does whoever cancelled the
task. `asyncio.shield` lets the awaited work go on, `asyncio.timeout` says how long it may take.

This is advice. Most cleanup is short, and is cancelled once.

>>> async def copy(writer):
...     try:
...         await write(writer)
...     finally:
...         await writer.wait_closed()
async def copy(writer):
    try:
        await write(writer)
    finally:
        await writer.wait_closed()
"""

import asyncio

from segue import Await, Block, Finally, Name, caught_above, contains, inside, report

on_request = True


class AwaitInCleanup:
    """An `await` in a `finally`."""

    async def before(work):
        return await work

    async def before_with(work, body: Block):
        async with work:
            body()

    async def before_with_name(work, name: Name, body: Block):
        async with work as name:
            body(name)

    async def before_loop(work, name: Name, body: Block):
        async for name in work:
            body(name)

    def when():
        return inside(Finally)

    def unless(work):
        return (
            contains(work, asyncio.shield)
            or contains(work, asyncio.wait_for)
            or contains(work, asyncio.timeout)
            or contains(work, asyncio.timeout_at)
            or inside(asyncio.timeout)
            or inside(asyncio.timeout_at)
        )

    def after():
        report("a second cancellation would end this cleanup, and nothing limits it")


class AwaitInHandler:
    """An `await` in a handler of cancellation."""

    def before(body: Block, cleanup: Block):
        try:
            body()
        except asyncio.CancelledError:
            cleanup()

    def before_among(body: Block, cleanup: Block, *others):
        try:
            body()
        except (asyncio.CancelledError, *others):
            cleanup()

    def before_base(body: Block, cleanup: Block):
        try:
            body()
        except BaseException:
            cleanup()

    def before_everything(body: Block, cleanup: Block):
        try:
            body()
        except:
            cleanup()

    def when(body, cleanup):
        return contains(body, Await) and contains(cleanup, Await)

    def unless(cleanup):
        return (
            caught_above(asyncio.CancelledError)
            or contains(cleanup, asyncio.shield)
            or contains(cleanup, asyncio.wait_for)
            or contains(cleanup, asyncio.timeout)
            or contains(cleanup, asyncio.timeout_at)
        )

    def after():
        report("a second cancellation would end this cleanup, and nothing limits it")
