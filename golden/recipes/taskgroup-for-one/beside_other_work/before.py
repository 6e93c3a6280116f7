import asyncio


async def work(*_):
    pass


async def main(xs):
    async with asyncio.TaskGroup() as tg:
        tg.create_task(work())
        await work()
    async with asyncio.TaskGroup() as tg:
        task = tg.create_task(work())
        async with xs:
            pass
    return task
