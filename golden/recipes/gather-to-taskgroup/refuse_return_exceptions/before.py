import asyncio


async def fetch(n):
    return n


async def main(flag, options, **keywords):
    await asyncio.gather(fetch(1), fetch(2), return_exceptions=True)
    a, b = await asyncio.gather(fetch(1), fetch(2), return_exceptions=flag)
    results = await asyncio.gather(*[fetch(n) for n in range(2)], return_exceptions=1)
    print(a, b, results)
    await asyncio.gather(fetch(1), fetch(2), **keywords)
    await asyncio.gather(fetch(1), fetch(2), **{"return_exceptions": True})
    await asyncio.gather(return_exceptions=True, *[fetch(n) for n in options])
    await asyncio.gather(fetch(3), return_exceptions=not flag)
    return await asyncio.gather(
        fetch(1),
        fetch(2),
        return_exceptions=True,
    )
