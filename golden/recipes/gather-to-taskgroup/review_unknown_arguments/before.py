import asyncio


class Service:
    def __init__(self, name):
        self.name = name

    async def start(self):
        await asyncio.sleep(0)
        print("started", self.name)
        return self.name


async def main(services, jobs, first, table):
    await asyncio.gather(*[service.start() for service in services])
    names = await asyncio.gather(*(service.start() for service in services))
    print(names)
    results = await asyncio.gather(*jobs)
    print(results)
    one, two = await asyncio.gather(first, services[0].start())
    print(one, two)
    await asyncio.gather(*table.values())


async def work(n):
    return n


async def start():
    services = [Service("a"), Service("b")]
    await main(services, [work(1), work(2)], work(3), {"key": work(4)})


asyncio.run(start())
