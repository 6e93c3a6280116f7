import asyncio


async def fetch(n):
    await asyncio.sleep(n)
    return n


async def main():
    async with asyncio.timeout(5):
        async with asyncio.TaskGroup() as tg:
            a_task = tg.create_task(fetch(0))
            b_task = tg.create_task(fetch(0.01))
        a, b = a_task.result(), b_task.result()
    print(a, b)
    async with asyncio.timeout(5) as limit:
        async with asyncio.TaskGroup() as tg:
            tasks = [tg.create_task(fetch(n)) for n in (0, 0)]
        results = [task.result() for task in tasks]
        limit.reschedule(None)
    return results


print(asyncio.run(main()))
