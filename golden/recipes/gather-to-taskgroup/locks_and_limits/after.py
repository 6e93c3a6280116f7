import asyncio

log = []


async def fetch(limit, n):
    async with limit:
        await asyncio.sleep(0)
        log.append(n)
        return n


async def main():
    limit = asyncio.Semaphore(2)
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(limit, n)) for n in range(5)]
    results = [task.result() for task in tasks]
    print(results, log)
    async with asyncio.Lock() as lock:
        async with asyncio.TaskGroup() as tg:
            a_task = tg.create_task(fetch(limit, 7))
            b_task = tg.create_task(fetch(limit, 8))
        a, b = a_task.result(), b_task.result()
    print(a, b, lock)

    async def limited(n):
        async with limit:
            return n * 2

    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(limited(n)) for n in range(3)]
    print([task.result() for task in tasks])


asyncio.run(main())
