import asyncio

kept = []


async def keep(function):
    await asyncio.sleep(0)
    kept.append(function)


async def main():
    async with asyncio.TaskGroup() as tg:
        for coroutine in [keep(lambda: n) for n in range(2)]:
            tg.create_task(coroutine)
    async with asyncio.TaskGroup() as tg:
        for coroutine in [keep(lambda: n) for n in "ab"]:
            tg.create_task(coroutine)
    async with asyncio.TaskGroup() as tg:
        for coroutine in [keep(lambda n=n: n) for n in "xy"]:
            tg.create_task(coroutine)
    print([function() for function in kept])


asyncio.run(main())
