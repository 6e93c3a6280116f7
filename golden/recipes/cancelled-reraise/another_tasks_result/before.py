"""Nothing is awaited: it is the cancellation of a task that is asked for its result."""

import asyncio


async def got(task):
    try:
        return task.result()
    except asyncio.CancelledError:
        return None


async def failure(closing):
    try:
        error = closing.exception()
    except asyncio.CancelledError:
        error = None
    return error
