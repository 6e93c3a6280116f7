import asyncio


class Worker:
    def __init__(self, name):
        self.name = name
        self.tasks = []

    async def work(self, times=1):
        for _ in range(times):
            await asyncio.sleep(0)
        return self.name

    @staticmethod
    async def idle():
        return "idle"

    @classmethod
    async def make(cls):
        return cls("made")

    async def __call__(self):
        return self.name * 2

    async def start(self):
        self.tasks.append(asyncio.create_task(self.work()))
        self.tasks += [asyncio.create_task(self.work(n)) for n in range(2)]
        self.tasks.append(asyncio.create_task(self.idle()))
        self.tasks.append(asyncio.create_task(self()))
        self.made = asyncio.create_task(Worker.make())
        return await asyncio.gather(*self.tasks)


async def main():
    worker = Worker("w")
    print(await worker.start(), (await worker.made).name)
    print(await asyncio.create_task(worker.work(3)))


asyncio.run(main())
