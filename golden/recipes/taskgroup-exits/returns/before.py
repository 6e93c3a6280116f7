import asyncio


async def work(*_):
    pass


async def at_the_end():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(work())
        return 1


async def on_some_condition(x):
    async with asyncio.TaskGroup() as tg:
        tg.create_task(work())
        if x:
            try:
                return await work()
            finally:
                print("done")


async def behind_it():
    async with asyncio.TaskGroup() as tg:
        task = tg.create_task(work())
    return task.result()
