import asyncio


async def fetch(n):
    await asyncio.sleep(0.001 * n)
    return n


async def main(numbers):
    more = [fetch(n) for n in numbers]
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(coroutine) for coroutine in (fetch(3), *more, fetch(0))]
    print([task.result() for task in tasks])
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(coroutine) for coroutine in (*[fetch(n) for n in numbers], fetch(9))]
    results = [task.result() for task in tasks]
    print(results)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fetch(1))
        for n in numbers:
            tg.create_task(fetch(n))
    print("done")
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(coroutine) for coroutine in (*[fetch(1)], *(fetch(n) for n in numbers))]
    lists = [task.result() for task in tasks]
    print(lists)


asyncio.run(main([2, 1]))
