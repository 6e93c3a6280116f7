"""Who asks whether it was cancelled itself knows what to do."""

import asyncio


async def by_count(task):
    try:
        await task
    except asyncio.CancelledError:
        if asyncio.current_task().cancelling():
            raise
        print("the task was cancelled")


async def by_state(future):
    try:
        await asyncio.sleep(1)
        await future
    except asyncio.CancelledError:
        if not future.cancelled():
            raise
