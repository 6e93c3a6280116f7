import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    async with asyncio.TaskGroup() as tg:
        task = tg.create_task(fetch(1))
    a, b = await asyncio.gather(fetch(task.result()), fetch(3))
    print(a, b)
    tasks = [task]
    results = await asyncio.gather(*[fetch(n) for n in range(2)])
    print(results, tasks[0].result())


asyncio.run(main())
