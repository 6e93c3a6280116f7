import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    for n in range(3):
        a, b = await asyncio.gather(fetch(n), fetch(n + 1))
        if a == 1:
            break
    else:
        await asyncio.gather(fetch("never"), fetch("run"))
    for n in range(2):
        if n:
            continue
        await asyncio.gather(*[fetch(m) for m in range(n)])
    else:
        print(await asyncio.gather(fetch("else"), fetch(n)))
    left = 2
    while left:
        left, _ = await asyncio.gather(fetch(left - 1), fetch(0))
    else:
        results = await asyncio.gather(*[fetch(n) for n in range(2)])
    for total in await asyncio.gather(fetch(3), fetch(4)):
        print(total)
    else:
        print("end")
    return a, b, n, results


print(asyncio.run(main()))
