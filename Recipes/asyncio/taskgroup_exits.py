"""Find ways out of a TaskGroup that read as if they were faster.

The block of a TaskGroup is left only when all of its tasks are done. `return` in it looks as if nothing more
happened, but waits for them first, and gives nothing at all if one fails: then the group raises. `break` and
`continue` of a loop around the group do the same. Behind the block they say what happens.

>>> async def first(urls):
...     async with asyncio.TaskGroup() as tg:
...         tg.create_task(refresh())
...         return urls[0]
async def first(urls):
    async with asyncio.TaskGroup() as tg:
        tg.create_task(refresh())
        return urls[0]
"""

import asyncio

from segue import Block, Break, Continue, Name, Return, leaves, report


class ExitFromGroup:
    """A jump out of a TaskGroup, which waits first."""

    async def before(group: Name, body: Block):
        async with asyncio.TaskGroup() as group:
            body(group)

    def when(body):
        return leaves(body, Return) or leaves(body, Break) or leaves(body, Continue)

    def after(body):
        if leaves(body, Return):
            report(
                "a 'return' in it waits for all tasks first: it belongs behind the group"
            )
        if leaves(body, Break):
            report(
                "a 'break' in it waits for all tasks first: it belongs behind the group"
            )
        report(
            "a 'continue' in it waits for all tasks first: it belongs behind the group"
        )
