import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main(flag):
    jobs = []
    for n in range(2):
        jobs.append(fetch(n))
    if flag:
        jobs += [fetch(2)]
    jobs.extend(fetch(n) for n in (3, 4))
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(coroutine) for coroutine in jobs]
    print([task.result() for task in tasks])
    waiting = []
    waiting.append(fetch(5))
    async with asyncio.TaskGroup() as tg:
        for coroutine in waiting:
            tg.create_task(coroutine)
    by_name = {"one": fetch(6), "two": fetch(7)}
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(coroutine) for coroutine in by_name.values()]
    results = dict(zip(by_name, [task.result() for task in tasks]))
    print(results)


asyncio.run(main(True))
