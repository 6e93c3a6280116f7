import asyncio


async def fetch(n): await asyncio.sleep(0); return n


async def pair(): return await asyncio.gather(fetch(1), fetch(2))


async def both(): await asyncio.gather(fetch(1), fetch(2))


async def main(flag):
    if flag: a, b = await asyncio.gather(fetch(3), fetch(4))
    for n in range(2): await asyncio.gather(fetch(n), fetch(5))
    c = 1; d, e = await asyncio.gather(fetch(6), fetch(7)); print(a, b, c, d, e)
    while c: c = 0; await asyncio.gather(*[fetch(n) for n in range(2)])
    if flag: pass
    else: print(await asyncio.gather(fetch(8), fetch(9)))
    print(await pair(), await both())


asyncio.run(main(True))
