import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    coroutines = (fetch(n) for n in range(2))
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(coroutine) for coroutine in coroutines]
    print([task.result() for task in tasks], list(coroutines))
    one = iter([fetch(3), fetch(4)])
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(coroutine) for coroutine in one]
    results = [task.result() for task in tasks]
    print(results, list(one))
    made = [fetch(5), fetch(6)]
    async with asyncio.TaskGroup() as tg:
        for coroutine in made:
            tg.create_task(coroutine)
    print(len(made))
    made.clear()
    print(made)


asyncio.run(main())
