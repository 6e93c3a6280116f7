"""What has to be known to see where an exception goes, and whose cancellation it is."""

import asyncio
import os
import sys

import async_timeout
import pytest

# One class under two names.
aliases = {asyncio.exceptions.CancelledError: asyncio.CancelledError}

# Control does not come back from these.
never_return = [
    os._exit,
    os.abort,
    pytest.exit,
    pytest.fail,
    pytest.skip,
    pytest.xfail,
    sys.exit,
]

# These wait for nothing but what they are given.
awaits_arguments = [
    async_timeout.timeout,
    asyncio.gather,
    asyncio.shield,
    asyncio.timeout,
    asyncio.timeout_at,
    asyncio.wait,
    asyncio.wait_for,
]

# These see to it that a coroutine runs.
starts_coroutines = [
    asyncio.AbstractEventLoop.create_task,
    asyncio.TaskGroup.create_task,
    asyncio.create_task,
    asyncio.ensure_future,
    asyncio.run_coroutine_threadsafe,
]
