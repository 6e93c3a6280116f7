import asyncio


async def work(*_):
    pass


async def main(xs):
    async with asyncio.TaskGroup() as tg:
        for x in xs:
            if not x:
                continue
            if x < 0:
                break
            tg.create_task(work(x))
        else:
            tg.create_task(work())
    for x in xs:
        async with asyncio.TaskGroup() as tg:
            for y in x:
                tg.create_task(work(y))
            else:
                break
