import asyncio


async def work(name):
    return name


async def main():
    tasks = {asyncio.create_task(work("in a set"))}
    tasks.add(asyncio.create_task(work("added")))
    async with asyncio.TaskGroup() as tg:
        tg.create_task(work("the group keeps it"))
    await asyncio.create_task(work("awaited"))
    print(await asyncio.gather(*tasks, asyncio.create_task(work("gathered"))) and "done")
    return asyncio.create_task(work("returned"))


async def outer():
    print(await (await main()))


asyncio.run(outer())
