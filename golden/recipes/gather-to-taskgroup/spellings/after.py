import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    async with asyncio.TaskGroup() as tg:
        a_task = tg.create_task(fetch(1))
        b_task = tg.create_task(fetch(2))
    a, b = a_task.result(), b_task.result()
    print(a, b)
    async with asyncio.TaskGroup() as tg:
        a_task = tg.create_task(fetch( 3 ))
        b_task = tg.create_task(fetch(4))
    a, b = a_task.result(), b_task.result()
    print(a, b)
    async with asyncio.TaskGroup() as tg:
        a_task = tg.create_task(fetch(5))
        b_task = tg.create_task(fetch(6))
    a, b = \
        a_task.result(), b_task.result()
    print(a, b)
    async with asyncio.TaskGroup() as tg:
        tasks = [
            tg.create_task(fetch(n))
            for n in range(2)
        ]
    results = [task.result() for task in tasks]
    print(results)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fetch(7))
        fetch_task = tg.create_task(fetch(8))
    print(f"{fetch_task.result()} and {1}")
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(9))
        fetch_task_2 = tg.create_task(fetch(10))
    return [fetch_task.result(), fetch_task_2.result()]


print(asyncio.run(main()))
