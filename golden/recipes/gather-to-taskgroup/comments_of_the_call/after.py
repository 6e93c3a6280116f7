import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main(coroutines):
    async with asyncio.TaskGroup() as tg:
        # at once
        fetch_task = tg.create_task(fetch(1))
        fetch_task_2 = tg.create_task(fetch(2))
        # no third
    results = [fetch_task.result(), fetch_task_2.result()]
    print(results)
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(coroutine) for coroutine in coroutines]  # all of them
    results = [task.result() for task in tasks]
    print(results)
    async with asyncio.TaskGroup() as tg:
        # above
        for n in range(2):  # behind
            tg.create_task(fetch(n))
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fetch(1))  # one
        # two and three
        tg.create_task(fetch(2))
        tg.create_task(fetch(3))  # both
        tg.create_task(fetch(4))  # four
    if results:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fetch(1))
            tg.create_task(fetch(2))  # in one line
    x = 1
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fetch(1))
        tg.create_task(fetch(2))  # behind a semicolon
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fetch(1))
        tg.create_task(fetch(2))
    x = 2  # behind the next
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(5))  # five
        fetch_task_2 = tg.create_task(fetch(6))  # six
    return x, [
        [fetch_task.result(), fetch_task_2.result()],  # behind a value
    ]


print(asyncio.run(main([fetch(1)])))
