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

Of several exceptions only the cancellation goes on. In front of a handler of everything a new one lets it
pass. Who cancels another task and then waits for its end has reason to keep what that raises: so `stop`
stays as it is.

>>> async def poll(reader):
...     try:
...         await reader.read()
...     except (asyncio.CancelledError, OSError):
...         pass
... async def stop(task):
...     task.cancel()
...     try:
...         await task
...     except asyncio.CancelledError:
...         pass
async def poll(reader):
    try:
        await reader.read()
    except asyncio.CancelledError:
        raise
    except OSError:
        pass
async def stop(task):
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        pass
"""

import asyncio

import anyio
from segue import (
    AsyncFunction,
    Await,
    Block,
    Break,
    Continue,
    Except,
    Finally,
    Jump,
    Raise,
    Return,
    Yield,
    always_raises,
    awaits_after,
    awaits_variables,
    calls,
    caught_above,
    contains,
    inside,
    is_awaited_uncaught,
    is_explained,
    is_missing,
    is_run_by,
    keeps_caught,
    leads_on,
    leaves,
    original,
    raises_other,
    refuse,
    review,
    tells_apart,
)

python = ">=3.8"
suppressed_by = ["ASYNC103", "ASYNC104"]


class Swallowed:
    """A handler that keeps CancelledError to itself makes its task impossible to stop."""

    def before(body: Block, cleanup: Block, *others):
        try:
            body()
        except (asyncio.CancelledError, *others):
            cleanup()

    def after(body, cleanup, *others):
        if tells_apart(cleanup):
            refuse("it asks which exception it has caught")
        if raises_other(cleanup):
            refuse("on some way it raises something else")
        if keeps_caught(cleanup):
            refuse("it keeps the exception, or hands it on")
        if contains(cleanup, Yield):
            refuse("it yields before the exception could go on")
        if inside(Except):
            refuse("it stands in another handler, whose exception it would replace")
        if inside(Finally):
            review("it stands in a 'finally', and would end it early")
        if not is_missing(others):
            review("its code is copied: one copy is for the cancellation alone")
        if leaves(cleanup, Raise) and leaves(cleanup, Return, Break, Continue):
            refuse("it raises on some ways and not on others, which looks meant")
        if leaves(cleanup, Raise):
            review("it raises on some ways only, which may be meant")
        if is_explained(cleanup):
            review("its comment may say why it goes no further")
        if is_run_by(asyncio.run):
            review("Ctrl-C ends the program with KeyboardInterrupt now")
        if is_awaited_uncaught(asyncio.CancelledError):
            review("who cancels its task and awaits it gets the exception now")
        if leads_on(cleanup):
            review("what follows is not reached any more")
        if awaits_variables(body, "cancel") or calls(body, "result", "exception"):
            review("whoever cancels what is awaited here may want to go on afterwards")
        try:
            body()
        except asyncio.CancelledError:
            cleanup()
            raise
        except (*others,):
            original.cleanup()

    def before_everything(body: Block, cleanup: Block, *others):
        try:
            body()
        except (BaseException, *others):
            cleanup()

    def after_everything(body, cleanup, *others):
        if tells_apart(cleanup):
            refuse("it asks which exception it has caught")
        if keeps_caught(cleanup):
            refuse("it keeps the exception, or hands it on")
        if inside(Except):
            refuse("it stands in another handler, whose exception it would replace")
        review("a cancelled task no longer runs this handler, nor what it cleans up")
        try:
            body()
        except asyncio.CancelledError:
            raise
        except (BaseException, *others):
            original.cleanup()

    def before_anyio(body: Block, cleanup: Block):
        try:
            body()
        except anyio.get_cancelled_exc_class():
            cleanup()

    def after_anyio(body, cleanup):
        if raises_other(cleanup) or contains(cleanup, Yield):
            refuse("on some way it does something else than to raise it again")
        review("anyio raises the cancellation again at the next await")
        try:
            body()
        except anyio.get_cancelled_exc_class():
            cleanup()
            raise

    def when(body, cleanup):
        return (
            inside(AsyncFunction)
            and contains(body, Await, Yield)
            and not always_raises(cleanup)
            and not awaits_after(body, "cancel")
            and not calls(cleanup, "cancelled", "cancelling", "uncancel")
            and not caught_above(asyncio.CancelledError, anyio.get_cancelled_exc_class)
        )

    class cleanup:
        """What leaves the handler otherwise becomes the exception's way on."""

        def before(way_out: Jump):
            way_out()

        def after(way_out):
            if leads_on(way_out):
                refuse("what follows the loop would not run any more")
            review("the task ends as cancelled now, where it returned or went on")
            raise
