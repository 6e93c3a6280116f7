"""Whose cancellation it is cannot be told where something else is awaited as well."""

import asyncio


async def a_turn_before(task):
    task.cancel()
    try:
        await asyncio.sleep(0)
        await task
    except asyncio.CancelledError:
        print("cancelled")
        raise


async def with_another(task, other):
    task.cancel()
    try:
        await asyncio.gather(task, other)
    except asyncio.CancelledError:
        print("cancelled")
        raise
