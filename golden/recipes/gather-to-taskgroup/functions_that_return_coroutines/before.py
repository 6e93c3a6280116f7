import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


def make(n):
    print("made", n)
    return fetch(n)


async def main():
    a, b = await asyncio.gather(make(1), make(2))
    print(a, b)
    print(await asyncio.gather(*[make(n) for n in range(2)]))


asyncio.run(main())
