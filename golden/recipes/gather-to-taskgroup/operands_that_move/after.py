import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main(keys):
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(n)) for n in range(4)]
    print(sum([task.result() for task in tasks]))
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(1))
        fetch_task_2 = tg.create_task(fetch(2))
    print(dict(zip(keys, [fetch_task.result(), fetch_task_2.result()])))
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(key)) for key in keys]
    for value in [task.result() for task in tasks]:
        print(value)
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(3))
        fetch_task_2 = tg.create_task(fetch(4))
    print(f"{[fetch_task.result(), fetch_task_2.result()]!r:>10}")
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(0))
        fetch_task_2 = tg.create_task(fetch(1))
    if any([fetch_task.result(), fetch_task_2.result()]):
        print("any")
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(5))
        fetch_task_2 = tg.create_task(fetch(6))
    assert [fetch_task.result(), fetch_task_2.result()] == [5, 6]
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(7))
        fetch_task_2 = tg.create_task(fetch(8))
    values = {"all": [fetch_task.result(), fetch_task_2.result()]}
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(9))
        fetch_task_2 = tg.create_task(fetch(10))
    print(values, *[fetch_task.result(), fetch_task_2.result()])
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(11))
        fetch_task_2 = tg.create_task(fetch(12))
    print([n + 1 for n in [fetch_task.result(), fetch_task_2.result()]])
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(13))
        fetch_task_2 = tg.create_task(fetch(14))
    with_walrus = len(found := [fetch_task.result(), fetch_task_2.result()])
    print(with_walrus, found)
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(15))
        fetch_task_2 = tg.create_task(fetch(16))
    return tuple([fetch_task.result(), fetch_task_2.result()])


print(asyncio.run(main(["a", "b"])))
