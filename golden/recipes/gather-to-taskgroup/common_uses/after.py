import asyncio


async def fetch(key):
    await asyncio.sleep(0)
    return key.upper()


async def pair(key):
    return key, len(key)


async def main(keys):
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(key)) for key in keys]
    found = dict(zip(keys, [task.result() for task in tasks]))
    print(found)
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(key)) for key in keys]
    print({key: page for key, page in zip(keys, [task.result() for task in tasks])})
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(key)) for key in keys]
    print([letter for page in [task.result() for task in tasks] for letter in page])
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(key)) for key in keys]
    for key, page in zip(keys, [task.result() for task in tasks]):
        print(key, page)
    results = []
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(key)) for key in keys]
    results.extend([task.result() for task in tasks])
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch("x"))
        fetch_task_2 = tg.create_task(fetch("y"))
    results += [fetch_task.result(), fetch_task_2.result()]
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(key)) for key in keys]
    print(results, "".join([task.result() for task in tasks]))
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch("p"))
        fetch_task_2 = tg.create_task(fetch("q"))
    first = next(iter([fetch_task.result(), fetch_task_2.result()]))
    print(first)
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(pair(key)) for key in keys]
    return dict([task.result() for task in tasks])


print(asyncio.run(main(["ab", "c"])))
