import asyncio


class Service:
    def __init__(self, name):
        self.name = name

    async def start(self):
        await asyncio.sleep(0)
        print("started", self.name)
        return self.name


async def main(services, jobs, first, table):
    async with asyncio.TaskGroup() as tg:
        for service in services:
            tg.create_task(service.start())
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(service.start()) for service in services]
    names = [task.result() for task in tasks]
    print(names)
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(coroutine) for coroutine in jobs]
    results = [task.result() for task in tasks]
    print(results)
    async with asyncio.TaskGroup() as tg:
        one_task = tg.create_task(first)
        two_task = tg.create_task(services[0].start())
    one, two = one_task.result(), two_task.result()
    print(one, two)
    async with asyncio.TaskGroup() as tg:
        for coroutine in table.values():
            tg.create_task(coroutine)


async def work(n):
    return n


async def start():
    services = [Service("a"), Service("b")]
    await main(services, [work(1), work(2)], work(3), {"key": work(4)})


asyncio.run(start())
