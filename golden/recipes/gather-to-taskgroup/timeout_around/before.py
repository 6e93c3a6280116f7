import asyncio


async def fetch(n):
    await asyncio.sleep(n)
    return n


async def main():
    async with asyncio.timeout(5):
        a, b = await asyncio.gather(fetch(0), fetch(0.01))
    print(a, b)
    async with asyncio.timeout(5) as limit:
        results = await asyncio.gather(*[fetch(n) for n in (0, 0)])
        limit.reschedule(None)
    return results


print(asyncio.run(main()))
