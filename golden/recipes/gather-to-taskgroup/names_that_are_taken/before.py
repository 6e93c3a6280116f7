import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def parameters(tg, tasks, task):
    results = await asyncio.gather(*[fetch(n) for n in range(2)])
    print(results, tg, tasks, task)


async def locals_in_use():
    a_task = "a"
    fetch_task = "f"
    a, b = await asyncio.gather(fetch(1), fetch(2))
    print(a, b, a_task)
    print(await asyncio.gather(fetch(3), fetch(4)), fetch_task)


async def an_own_list():
    tasks = [1, 2]
    found = await asyncio.gather(*[fetch(task) for task in tasks])
    print(found, tasks)


async def main():
    await parameters(1, 2, 3)
    await locals_in_use()
    await an_own_list()


asyncio.run(main())
