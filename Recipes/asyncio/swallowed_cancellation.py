"""Find cancellation that is lost, where no rewrite can tell what was meant.

A task is cancelled by an exception at the place where it waits. Code that makes it vanish goes on as if
nothing had happened: a timeout then never comes, a TaskGroup waits for a task that it has cancelled, and
Ctrl-C does not end the program. `cancelled-reraise` mends handlers that forget to raise it again. Here is
what else loses it.

Who cancels another task and waits for its end rightly swallows what that raises: this is left alone.

>>> async def serve(queue):
...     try:
...         await queue.get()
...     finally:
...         return None
async def serve(queue):
    try:
        await queue.get()
    finally:
        return None
"""

import asyncio
import contextlib

import trio
from segue import (
    AsyncFunction,
    Await,
    Block,
    Break,
    Continue,
    Return,
    always_raises,
    awaits_after,
    contains,
    inside,
    leaves,
    report,
    reraises,
)


class Suppressed:
    """Cancellation among what a block suppresses."""

    def before(body: Block, *errors):
        with contextlib.suppress(*errors):
            body()

    def when(body, *errors):
        return (
            inside(AsyncFunction)
            and contains(body, Await)
            and contains(errors, asyncio.CancelledError, BaseException)
        )

    def unless(body):
        return awaits_after(body, "cancel")

    def after():
        report("the block swallows cancellation: the task goes on")


class LeftByFinally:
    """A `finally` that jumps out, and with that drops the exception."""

    def before(body: Block, cleanup: Block):
        try:
            body()
        finally:
            cleanup()

    def when(body, cleanup):
        return (
            inside(AsyncFunction)
            and contains(body, Await)
            and leaves(cleanup, Return, Break, Continue)
        )

    def after():
        report("the 'finally' jumps out and drops every exception, cancellation too")


class Replaced:
    """A handler that raises something else."""

    def before(body: Block, cleanup: Block, *others):
        try:
            body()
        except (asyncio.CancelledError, *others):
            cleanup()

    def when(cleanup):
        return (
            inside(AsyncFunction) and always_raises(cleanup) and not reraises(cleanup)
        )

    def unless(body):
        return awaits_after(body, "cancel")

    def after():
        report("another exception takes the place of cancellation: the task fails")


class KeptByTrio:
    """Trio's cancellation, which has to go through as well."""

    def before(body: Block, cleanup: Block):
        try:
            body()
        except trio.Cancelled:
            cleanup()

    def when(cleanup):
        return inside(AsyncFunction) and not reraises(cleanup)

    def after():
        report("trio.Cancelled has to be raised again: trio takes it for an error")
