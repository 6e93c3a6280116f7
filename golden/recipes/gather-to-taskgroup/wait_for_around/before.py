import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    a, b = await asyncio.wait_for(asyncio.gather(fetch(1), fetch(2)), 5)
    print(a, b)
    await asyncio.wait_for(asyncio.gather(fetch(3), fetch(4)), timeout=5)
    results = await asyncio.wait_for(asyncio.gather(*[fetch(n) for n in range(2)]), timeout=5)
    print(results)
    return await asyncio.wait_for(
        asyncio.gather(
            fetch(5),
            fetch(6),
        ),
        timeout=5,
    )


print(asyncio.run(main()))
