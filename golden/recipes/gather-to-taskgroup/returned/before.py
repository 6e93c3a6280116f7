import asyncio


async def square(n):
    await asyncio.sleep(0)
    return n * n


async def pair(n):
    return await asyncio.gather(square(n), square(n + 1))


async def many(numbers):
    """With a docstring."""
    return await asyncio.gather(*[square(n) for n in numbers])


async def main():
    print(await pair(2))
    print(await many(range(4)))


asyncio.run(main())
