import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    coroutines = [fetch(n) for n in range(3)]
    print("built")
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(coroutine) for coroutine in coroutines]
    results = [task.result() for task in tasks]
    print(results, len(coroutines))

    jobs = (fetch(4), fetch(5))
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(coroutine) for coroutine in jobs]
    results = [task.result() for task in tasks]
    print(results)

    work = [fetch(n) for n in (6, 7)]
    async with asyncio.TaskGroup() as tg:
        for coroutine in work:
            tg.create_task(coroutine)
    print(len(work))


asyncio.run(main())
