import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    a, b = await asyncio.gather(fetch(1), fetch(2))
    c, d = await asyncio.gather(fetch(a), fetch(b))
    both = await asyncio.gather(*[fetch(n) for n in (a, b, c, d)])
    more = await asyncio.gather(*[fetch(n) for n in both])
    await asyncio.gather(fetch(3), fetch(4)); e, f = await asyncio.gather(fetch(5), fetch(6))
    if more:
        a, b = await asyncio.gather(fetch(7), fetch(8))
        if await asyncio.gather(fetch(9), fetch(10)):
            await asyncio.gather(fetch(11), fetch(12))
    return a, b, c, d, e, f, both, more


print(asyncio.run(main()))
