import asyncio


async def fetch(n):
    await asyncio.sleep(0.001 * n)
    return n


async def main(numbers):
    more = [fetch(n) for n in numbers]
    print(await asyncio.gather(fetch(3), *more, fetch(0)))
    results = await asyncio.gather(*[fetch(n) for n in numbers], fetch(9))
    print(results)
    await asyncio.gather(fetch(1), *[fetch(n) for n in numbers])
    print("done")
    lists = await asyncio.gather(*[fetch(1)], *(fetch(n) for n in numbers))
    print(lists)


asyncio.run(main([2, 1]))
