import asyncio

import anyio


class TaskGroup:
    """Another one."""


async def main(work):
    async with anyio.create_task_group() as tg:
        tg.start_soon(work)
    async with TaskGroup() as tg:
        tg.create_task(work())
    async with asyncio.timeout(1):
        await work()
