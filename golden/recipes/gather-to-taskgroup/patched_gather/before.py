import asyncio

original = asyncio.gather


def counted(*coroutines, **options):
    print(len(coroutines))
    return original(*coroutines, **options)


async def fetch(n):
    return n


async def main():
    await asyncio.gather(fetch(1), fetch(2))


asyncio.gather = counted
asyncio.run(main())
