import asyncio

log = []


async def warm_up(name):
    await asyncio.sleep(0)
    log.append(name)


async def main():
    print("before")
    async with asyncio.TaskGroup() as tg:
        tg.create_task(warm_up("cache"))
        tg.create_task(warm_up(name="index"))
    print("after", log)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(warm_up("one"))
        tg.create_task(warm_up("two"))
        tg.create_task(asyncio.sleep(0))
    print(log)


asyncio.run(main())
