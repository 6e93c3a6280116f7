"""Which exceptions there are, who lets them pass, and who keeps them."""

import asyncio
import concurrent.futures
import contextlib
import unittest

import pytest
import uvloop
from segue import declares

# They run a coroutine to its end, and raise what it raises.
runners = [
    asyncio.AbstractEventLoop.run_until_complete,
    asyncio.Runner.run,
    asyncio.run,
    uvloop.run,
]

# What they are called with does not come out of their `with`.
suppressors = [
    contextlib.suppress,
    pytest.raises,
    unittest.IsolatedAsyncioTestCase.assertRaises,
    unittest.IsolatedAsyncioTestCase.assertRaisesRegex,
    unittest.TestCase.assertRaises,
    unittest.TestCase.assertRaisesRegex,
]

# What is entered, or called, when they are left may take any exception.
exit_stacks = [contextlib.AsyncExitStack, contextlib.ExitStack]


@declares(contextlib.suppress)
def suppress(*exceptions): ...


@declares(contextlib.AsyncExitStack)
class AsyncExitStack:
    async def __aenter__(self) -> contextlib.AsyncExitStack: ...

    def callback(self, callback, /, *args, **kwds): ...

    def enter_context(self, cm): ...

    def push(self, exit): ...


@declares(contextlib.ExitStack)
class ExitStack: ...


# No `Exception` since Python 3.8: a handler of that class lets it pass.
@declares(asyncio.CancelledError)
class CancelledError(BaseException): ...


@declares(asyncio.exceptions.CancelledError)
class ExceptionsCancelledError(BaseException): ...


@declares(asyncio.TimeoutError)
class TimedOut(TimeoutError): ...


@declares(asyncio.InvalidStateError)
class InvalidStateError(Exception): ...


@declares(asyncio.IncompleteReadError)
class IncompleteReadError(EOFError): ...


@declares(asyncio.LimitOverrunError)
class LimitOverrunError(Exception): ...


@declares(asyncio.QueueEmpty)
class QueueEmpty(Exception): ...


@declares(asyncio.QueueFull)
class QueueFull(Exception): ...


@declares(asyncio.BrokenBarrierError)
class BrokenBarrierError(RuntimeError): ...


@declares(concurrent.futures.CancelledError)
class FuturesCancelledError(Exception): ...
