import asyncio

total = 0


async def add(n):
    global total
    total += n
    await asyncio.sleep(0)
    return n


async def fetch(n):
    await asyncio.sleep(0)
    return n


class Counter:
    count = 0

    async def run(self):
        self.count += sum(await asyncio.gather(self.one(), self.one()))
        print(self.count)

    async def one(self):
        self.count += 1
        return 1


async def main():
    global total
    results = []
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(1))
        fetch_task_2 = tg.create_task(fetch(2))
    results += [fetch_task.result(), fetch_task_2.result()]
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(n)) for n in range(2)]
    results += [task.result() for task in tasks]
    numbers = 0
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(3))
        fetch_task_2 = tg.create_task(fetch(4))
    numbers += sum([fetch_task.result(), fetch_task_2.result()])
    total += sum(await asyncio.gather(add(1), add(2)))
    print(results, numbers, total)
    await Counter().run()


asyncio.run(main())
