"""Wait for several coroutines in a task group.

>>> async def main():
...     await asyncio.gather(fetch(1), store(2))
async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fetch(1))
        tg.create_task(store(2))
"""

import asyncio

from segue import Await, Yield, contains, is_missing, refuse, review

python = ">=3.11"


class Gather:
    """Coroutines that are awaited together."""

    async def before_one(coroutine):
        return await asyncio.gather(coroutine)

    async def after_one(coroutine):
        return [await coroutine]

    async def before(*coroutines, **options):
        return await asyncio.gather(*coroutines, **options)

    async def after(*coroutines, **options):
        if not is_missing(options):
            refuse("it collects failures; a TaskGroup would cancel the others")
        if is_missing(coroutines):
            refuse("there is nothing to wait for")
        if contains(coroutines, Await) or contains(coroutines, Yield):
            refuse("its arguments wait too")
        async with asyncio.TaskGroup() as tg:
            tasks = [tg.create_task(coroutine) for coroutine in coroutines]
        return [task.result() for task in tasks]
