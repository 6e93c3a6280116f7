import asyncio


async def work(*_):
    pass


async def main(xs):
    for x in xs:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(work(x))
            if x:
                continue
            tg.create_task(work(x, 2))
    while xs:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(work())
            if not xs.pop():
                break
