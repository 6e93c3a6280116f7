import asyncio


async def fetch(n, factor=1):
    await asyncio.sleep(0.01 / (n + 1))
    return n * factor


async def main():
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(n)) for n in range(3)]
    results = [task.result() for task in tasks]
    print(results)
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(n, m)) for n in range(4) if n % 2 for m in (2, 3)]
    results = [task.result() for task in tasks]
    print(results)
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(n)) for n in (4, 5)]
    a, b = [task.result() for task in tasks]
    print(a, b)
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(k, factor=v)) for k, v in {1: 2, 3: 4, 5: 6}.items()]
    first, *rest = [task.result() for task in tasks]
    print(first, rest)
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(coroutine) for coroutine in {fetch(n) for n in [7]}]
    results = [task.result() for task in tasks]
    print(results)


asyncio.run(main())
