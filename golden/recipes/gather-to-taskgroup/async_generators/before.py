import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def pages(limit):
    for n in range(limit):
        left, right = await asyncio.gather(fetch(n), fetch(n + 1))
        yield left
        yield right


async def rows():
    yield await asyncio.gather(fetch(1), fetch(2))
    results = await asyncio.gather(*[fetch(n) for n in range(3)])
    for result in results:
        yield result
    for result in await asyncio.gather(fetch(3), fetch(4)):
        yield result
    sent = yield "ready"
    await asyncio.gather(fetch(sent), fetch(sent))


async def main():
    print([page async for page in pages(2)])
    print([row async for row in rows()])
    async for page in pages(1):
        print(await asyncio.gather(fetch(page), fetch(page)))
    generator = pages(1)
    print(await anext(generator))
    await generator.aclose()


asyncio.run(main())
