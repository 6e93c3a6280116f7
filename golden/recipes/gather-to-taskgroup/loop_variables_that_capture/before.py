import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    results = await asyncio.gather(*[fetch(tg) for tg in range(2)])
    print(results)
    await asyncio.gather(*[fetch(tg) for tg in range(2)])
    results = await asyncio.gather(*[fetch(task) for task in range(2)])
    print(results)
    results = await asyncio.gather(*[fetch(asyncio) for asyncio in range(2)])
    print(results)
    results = await asyncio.gather(*[fetch(n) for tasks in ([1], [2]) for n in tasks])
    print(results)
    a, b = await asyncio.gather(fetch((lambda tg: tg)(1)), fetch([tg for tg in "ab"]))
    print(a, b)


asyncio.run(main())
