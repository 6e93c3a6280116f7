import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def pair(n):
    return n, n + 1


async def main():
    first, *rest = await asyncio.gather(fetch(1), fetch(2), fetch(3))
    print(first, rest)
    (a, b), c = await asyncio.gather(pair(1), fetch(3))
    print(a, b, c)
    a, a = await asyncio.gather(fetch(4), fetch(5))
    print(a)
    x, y = z = await asyncio.gather(fetch(6), fetch(7))
    print(x, y, z)
    tg, tasks = await asyncio.gather(fetch(8), fetch(9))
    print(tg, tasks)
    task, a_task = await asyncio.gather(fetch(10), fetch(11))
    print(task, a_task)
    größe, _private = await asyncio.gather(fetch(12), fetch(13))
    print(größe, _private)
    _, __ = await asyncio.gather(fetch(14), fetch(15))
    a, b, = await asyncio.gather(fetch(16), fetch(17))
    print(a, b)


asyncio.run(main())
