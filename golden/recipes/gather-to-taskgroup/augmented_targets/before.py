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
    results += await asyncio.gather(fetch(1), fetch(2))
    results += await asyncio.gather(*[fetch(n) for n in range(2)])
    numbers = 0
    numbers += sum(await asyncio.gather(fetch(3), fetch(4)))
    total += sum(await asyncio.gather(add(1), add(2)))
    print(results, numbers, total)
    await Counter().run()


asyncio.run(main())
