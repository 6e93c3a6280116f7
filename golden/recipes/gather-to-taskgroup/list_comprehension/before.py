import asyncio


async def fetch(n, factor=1):
    await asyncio.sleep(0.01 / (n + 1))
    return n * factor


async def main():
    results = await asyncio.gather(*[fetch(n) for n in range(3)])
    print(results)
    results = await asyncio.gather(*[fetch(n, m) for n in range(4) if n % 2 for m in (2, 3)])
    print(results)
    a, b = await asyncio.gather(*[fetch(n) for n in (4, 5)])
    print(a, b)
    first, *rest = await asyncio.gather(*[fetch(k, factor=v) for k, v in {1: 2, 3: 4, 5: 6}.items()])
    print(first, rest)
    results = await asyncio.gather(*{fetch(n) for n in [7]})
    print(results)


asyncio.run(main())
