import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    a, b = await asyncio.gather(fetch(1), fetch(2))
    print(sorted(locals()), "{a} {b}".format(**vars()))


asyncio.run(main())
