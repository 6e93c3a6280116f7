import asyncio


async def find():
    await asyncio.sleep(0)
    return 1


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def numbers():
    yield 1
    yield 2


async def main():
    print(await asyncio.gather(fetch(await find()), fetch(2)))
    print(await asyncio.gather(fetch(1), *[fetch(n) async for n in numbers()]))
    print(await asyncio.gather(*[fetch(n) for n in await asyncio.gather(find(), find())]))
    print(await asyncio.gather(*[fetch(await find()) for _ in range(2)]))


async def generator():
    print(await asyncio.gather(fetch((yield 1)), fetch(2)))


asyncio.run(main())
