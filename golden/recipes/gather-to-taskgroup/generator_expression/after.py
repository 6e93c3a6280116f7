import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main(limit):
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(n)) for n in range(limit)]
    results = [task.result() for task in tasks]
    print(results)
    async with asyncio.TaskGroup() as tg:
        tasks = [
            tg.create_task(fetch(n))
            for n in range(limit)
            if n
        ]
    results = [task.result() for task in tasks]
    print(results)
    async with asyncio.TaskGroup() as tg:
        for n in ():
            tg.create_task(fetch(n))
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(n)) for n in ()]
    print([task.result() for task in tasks])


asyncio.run(main(3))
