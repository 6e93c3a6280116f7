"""Find groups of one task.

A TaskGroup lets several tasks run at the same time and waits for all of them. With one task there is nothing
to run beside it: `await` does the same, without a task, and raises the exception itself where the group
raises an ExceptionGroup around it.

>>> async def main():
...     async with asyncio.TaskGroup() as tg:
...         task = tg.create_task(refresh())
...     print(task.result())
async def main():
    async with asyncio.TaskGroup() as tg:
        task = tg.create_task(refresh())
    print(task.result())
"""

import asyncio

from segue import (
    Await,
    Block,
    Comprehension,
    Loop,
    Name,
    contains,
    report,
    uses_once,
)


class GroupOfOne:
    """A TaskGroup around one task."""

    async def before(group: Name, body: Block):
        async with asyncio.TaskGroup() as group:
            body(group)

    def when(group, body):
        return uses_once(body, group) and contains(body, asyncio.TaskGroup.create_task)

    def unless(body):
        return (
            contains(body, Await)
            or contains(body, Comprehension)
            or contains(body, Loop)
        )

    def after():
        report("the group has one task: to await it without a group does the same")
