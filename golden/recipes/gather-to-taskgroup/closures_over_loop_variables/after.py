import asyncio

kept = []


async def keep(function):
    await asyncio.sleep(0)
    kept.append(function)


async def main():
    async with asyncio.TaskGroup() as tg:
        for n in range(2):
            tg.create_task(keep(lambda: n))
    async with asyncio.TaskGroup() as tg:
        for n_2 in "ab":
            tg.create_task(keep(lambda: n_2))
    async with asyncio.TaskGroup() as tg:
        for n_3 in "xy":
            tg.create_task(keep(lambda n=n_3: n))
    print([function() for function in kept])


asyncio.run(main())
