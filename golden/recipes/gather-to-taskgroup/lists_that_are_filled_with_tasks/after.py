import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    jobs = [fetch(1)]
    jobs.append(asyncio.create_task(fetch(2)))
    async with asyncio.TaskGroup() as tg:
        tasks_2 = [tg.create_task(coroutine) for coroutine in jobs]
    print([task.result() for task in tasks_2])
    jobs = [fetch(3), fetch(4)]
    jobs[1] = asyncio.ensure_future(jobs[1])
    async with asyncio.TaskGroup() as tg:
        tasks_2 = [tg.create_task(coroutine) for coroutine in jobs]
    print([task.result() for task in tasks_2])
    jobs = [fetch(5), fetch(6)]
    tasks = list(map(asyncio.create_task, jobs))
    print(await asyncio.gather(*tasks))
    print(await asyncio.gather(*map(asyncio.create_task, [fetch(7)])))
    print(await asyncio.gather(*map(asyncio.ensure_future, [fetch(8)]), fetch(9)))


asyncio.run(main())
