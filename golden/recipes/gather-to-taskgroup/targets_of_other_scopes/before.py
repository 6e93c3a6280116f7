import asyncio

total = seen = None


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    global total, seen
    count = 0

    async def inner():
        nonlocal count
        count, total = await asyncio.gather(fetch(1), fetch(2))
        print(total)

    total, other = await asyncio.gather(fetch(3), fetch(4))
    await inner()
    seen = await asyncio.gather(*[fetch(n) for n in range(2)])
    print(count, total, other, seen)


asyncio.run(main())
print(total, seen)
