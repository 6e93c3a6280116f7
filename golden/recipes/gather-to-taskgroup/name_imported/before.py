from asyncio import gather, run, sleep


async def fetch(n):
    await sleep(0)
    return n


async def main():
    a, b = await gather(fetch(1), fetch(2))
    print(a, b)
    print(await gather(*[fetch(n) for n in range(2)]))


run(main())
