import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def pages(limit):
    for n in range(limit):
        async with asyncio.TaskGroup() as tg:
            left_task = tg.create_task(fetch(n))
            right_task = tg.create_task(fetch(n + 1))
        left, right = left_task.result(), right_task.result()
        yield left
        yield right


async def rows():
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(1))
        fetch_task_2 = tg.create_task(fetch(2))
    yield [fetch_task.result(), fetch_task_2.result()]
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(n)) for n in range(3)]
    results = [task.result() for task in tasks]
    for result in results:
        yield result
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(3))
        fetch_task_2 = tg.create_task(fetch(4))
    for result in [fetch_task.result(), fetch_task_2.result()]:
        yield result
    sent = yield "ready"
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fetch(sent))
        tg.create_task(fetch(sent))


async def main():
    print([page async for page in pages(2)])
    print([row async for row in rows()])
    async for page in pages(1):
        async with asyncio.TaskGroup() as tg:
            fetch_task = tg.create_task(fetch(page))
            fetch_task_2 = tg.create_task(fetch(page))
        print([fetch_task.result(), fetch_task_2.result()])
    generator = pages(1)
    print(await anext(generator))
    await generator.aclose()


asyncio.run(main())
