import asyncio


async def work(*_):
    pass


async def main(log):
    async with asyncio.TaskGroup() as tg:
        tg.create_task(work())
    async with asyncio.TaskGroup() as tg:
        task = tg.create_task(work(), name="work")
    log(task.result())
    async with asyncio.TaskGroup() as tg:
        log("starting")
        if log:
            tg.create_task(work())
    async with asyncio.TaskGroup() as tg:
        return tg.create_task(work())
