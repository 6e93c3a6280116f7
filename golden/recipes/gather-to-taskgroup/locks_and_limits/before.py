import asyncio

log = []


async def fetch(limit, n):
    async with limit:
        await asyncio.sleep(0)
        log.append(n)
        return n


async def main():
    limit = asyncio.Semaphore(2)
    results = await asyncio.gather(*[fetch(limit, n) for n in range(5)])
    print(results, log)
    async with asyncio.Lock() as lock:
        a, b = await asyncio.gather(fetch(limit, 7), fetch(limit, 8))
    print(a, b, lock)

    async def limited(n):
        async with limit:
            return n * 2

    print(await asyncio.gather(*(limited(n) for n in range(3))))


asyncio.run(main())
