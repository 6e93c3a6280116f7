import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    # above the first
    async with asyncio.TaskGroup() as tg:
        a_task = tg.create_task(fetch(1))
        b_task = tg.create_task(fetch(2))
    a, b = a_task.result(), b_task.result()  # behind the first
    # between
    async with asyncio.TaskGroup() as tg:  # behind the second
        tg.create_task(fetch(a))
        tg.create_task(fetch(b))
    # above the third

    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(n)) for n in range(2)]
    results = [task.result() for task in tasks]  # noqa: E501
    # below the third
    print(results)  # not ours
    if results:
        # above the fourth
        async with asyncio.TaskGroup() as tg:
            fetch_task = tg.create_task(fetch(3))
            fetch_task_2 = tg.create_task(fetch(4))
        return [fetch_task.result(), fetch_task_2.result()]  # behind the fourth
        # below the fourth
    # the end


print(asyncio.run(main()))
