import asyncio
import functools


async def fetch(n, factor=1):
    await asyncio.sleep(0)
    return n * factor


class Api:
    async def get(self, n):
        return n

    async def all(self, addresses):
        async with asyncio.TaskGroup() as tg:
            tasks = [tg.create_task(self.get(address)) for address in addresses]
        return [task.result() for task in tasks]


async def main(children):
    print(await Api().all([1]))
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(coroutine) for coroutine in map(lambda n: fetch(n), range(2))]
    print([task.result() for task in tasks])
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(coroutine) for coroutine in map(functools.partial(fetch, factor=2), range(2))]
    print([task.result() for task in tasks])
    async with asyncio.TaskGroup() as tg:
        for child in children:
            tg.create_task(fetch(child))
    async with asyncio.TaskGroup() as tg:
        for item in [1, 2]:
            tg.create_task(fetch(item))
        tg.create_task(fetch(3))
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(coroutine) for coroutine in list(map(fetch, sorted(children)))]
    fetched = [task.result() for task in tasks]
    print(fetched)


asyncio.run(main([2, 1]))
