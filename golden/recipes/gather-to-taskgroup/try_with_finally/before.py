import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def returned():
    try:
        return await asyncio.gather(fetch(1), fetch(2))
    finally:
        print("finally")


async def with_else(numbers):
    try:
        a, b = await asyncio.gather(fetch(3), fetch(4))
    finally:
        print("cleaned")
    return a, b, numbers


async def main():
    print(await returned())
    print(await with_else([1]))


asyncio.run(main())
