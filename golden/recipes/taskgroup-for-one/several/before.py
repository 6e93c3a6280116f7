import asyncio


async def work(*_):
    pass


async def main(xs):
    async with asyncio.TaskGroup() as tg:
        tg.create_task(work())
        tg.create_task(work())
    async with asyncio.TaskGroup() as tg:
        for x in xs:
            tg.create_task(work(x))
    async with asyncio.TaskGroup() as tg:
        [tg.create_task(work(x)) for x in xs]
    async with asyncio.TaskGroup() as tg:
        while xs:
            tg.create_task(work(xs.pop()))
