"""Let a cancelled task end.

`task.cancel()` raises CancelledError at the `await` where the task waits. A handler may clean up, but then
the exception has to go on. A task whose handler keeps it runs on as if nobody had asked it to stop:
`asyncio.timeout` never times out, a TaskGroup and `asyncio.run` wait for it forever.

>>> async def listen(reader):
...     try:
...         await reader.read()
...     except asyncio.CancelledError:
...         print("cancelled")
async def listen(reader):
    try:
        await reader.read()
    except asyncio.CancelledError:
        print("cancelled")
        raise

A handler of several exceptions is split, so that only the cancellation goes on. In front of one that
catches everything a new one lets the cancellation pass.

>>> async def poll(reader):
...     try:
...         await reader.read()
...     except (asyncio.CancelledError, OSError):
...         pass
async def poll(reader):
    try:
        await reader.read()
    except asyncio.CancelledError:
        raise
    except OSError:
        pass

Who cancels another task and then waits for its end has reason to keep its CancelledError: that is left
as it is.

>>> async def stop(task):
...     task.cancel()
...     try:
...         await task
...     except asyncio.CancelledError:
...         pass
async def stop(task):
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        pass
"""

import asyncio

import anyio
import trio
from segue import (
    AsyncFunction,
    Await,
    Block,
    Break,
    Continue,
    Jump,
    Return,
    Yield,
    always_raises,
    awaits_after,
    awaits_variables,
    calls,
    caught_above,
    contains,
    inside,
    is_missing,
    leaves,
    original,
    raises_other,
    refuse,
    review,
)

python = ">=3.8"
suppressed_by = ["ASYNC103", "ASYNC104"]


class Swallowed:
    """A handler that keeps CancelledError to itself makes its task impossible to stop."""

    def before(body: Block, cleanup: Block):
        try:
            body()
        except asyncio.CancelledError:
            cleanup()

    def after(body, cleanup):
        if raises_other(cleanup):
            refuse("on some way it raises something else")
        if contains(cleanup, Yield):
            refuse("it yields before the exception could go on")
        if awaits_variables(body):
            review("whoever cancels what is awaited here may want to go on afterwards")
        if calls(body, "result") or calls(body, "exception"):
            review("it may be the exception of a task that is asked for its result")
        if leaves(cleanup, Return):
            review("it ends as cancelled now, where it returned")
        if leaves(cleanup, Break) or leaves(cleanup, Continue):
            review("the exception ends the loop, and nothing behind it is reached")
        try:
            body()
        except asyncio.CancelledError:
            cleanup()
            raise

    def before_one_of_several(body: Block, cleanup: Block, *others):
        try:
            body()
        except (asyncio.CancelledError, *others):
            cleanup()

    def after_one_of_several(body, cleanup, *others):
        if raises_other(cleanup):
            refuse("on some way it raises something else")
        if contains(cleanup, isinstance):
            refuse("it asks which of its exceptions it has caught")
        if not is_missing(others):
            review("what the handler does stands there twice, and goes on only once")
        if leaves(cleanup, Return):
            review("it ends as cancelled now, where it returned")
        if leaves(cleanup, Break) or leaves(cleanup, Continue):
            review("the exception ends the loop, and nothing behind it is reached")
        try:
            body()
        except asyncio.CancelledError:
            cleanup()
            raise
        except (*others,):
            original.cleanup()

    def before_group(body: Block, cleanup: Block):
        try:
            body()
        except* asyncio.CancelledError:
            cleanup()

    def after_group(body, cleanup):
        review("the cancellation goes on as part of a group")
        try:
            body()
        except* asyncio.CancelledError:
            cleanup()
            raise

    def before_anyio(body: Block, cleanup: Block):
        try:
            body()
        except anyio.get_cancelled_exc_class():
            cleanup()

    def after_anyio(body, cleanup):
        review("anyio raises the cancellation again at the next await")
        try:
            body()
        except anyio.get_cancelled_exc_class():
            cleanup()
            raise

    def when(body, cleanup):
        return (
            inside(AsyncFunction)
            and (contains(body, Await) or contains(body, Yield))
            and not always_raises(cleanup)
            and not awaits_after(body, "cancel")
            and not calls(cleanup, "uncancel")
            and not calls(cleanup, "cancelling")
            and not caught_above(asyncio.CancelledError)
        )

    class cleanup:
        """What leaves the handler otherwise becomes the exception's way on."""

        def before(way_out: Jump):
            way_out()

        def after():
            raise


class Everything:
    """A handler of all exceptions catches the cancellation too."""

    def before(body: Block, cleanup: Block):
        try:
            body()
        except:
            cleanup()

    def after(body, cleanup):
        if contains(cleanup, isinstance):
            refuse("it asks which exception it has caught")
        review("a cancelled task does not run this handler any more")
        try:
            body()
        except asyncio.CancelledError:
            raise
        except:
            cleanup()

    def before_base(body: Block, cleanup: Block):
        try:
            body()
        except BaseException:
            cleanup()

    def after_base(body, cleanup):
        if contains(cleanup, isinstance):
            refuse("it asks which exception it has caught")
        review("a cancelled task does not run this handler any more")
        try:
            body()
        except asyncio.CancelledError:
            raise
        except BaseException:
            cleanup()

    def when(body, cleanup):
        return (
            inside(AsyncFunction)
            and (contains(body, Await) or contains(body, Yield))
            and not always_raises(cleanup)
            and not awaits_after(body, "cancel")
            and not calls(cleanup, "uncancel")
            and not calls(cleanup, "cancelling")
            and not caught_above(asyncio.CancelledError)
            and not caught_above(anyio.get_cancelled_exc_class)
            and not caught_above(trio.Cancelled)
        )
