import asyncio


async def one():
    return "one"


async def two():
    return "two"


async def main(n):
    print((await asyncio.gather(one(), two()))[0])
    last = (await asyncio.gather(one(), two()))[-1]
    print(last)
    print((await asyncio.gather(one(), two()))[n])
    print((await asyncio.gather(one(), two()))[:1])
    print((await asyncio.gather(one(), two(), two()))[1].upper())


asyncio.run(main(0))
