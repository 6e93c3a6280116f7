import asyncio
import functools


async def fetch(n):
    return n


collect = asyncio.gather
together = functools.partial(asyncio.gather, return_exceptions=True)


class Settings:
    gather = staticmethod(asyncio.gather)
    table = {"gather": asyncio.gather}


async def main(run=asyncio.gather):
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(1))
        fetch_task_2 = tg.create_task(fetch(2))
    print([fetch_task.result(), fetch_task_2.result()])
    print(await together(fetch(3), fetch(4)))
    print(await Settings.gather(fetch(5), fetch(6)))
    print(await Settings.table["gather"](fetch(7), fetch(8)))
    print(await run(fetch(9), fetch(10)))


asyncio.run(main())
