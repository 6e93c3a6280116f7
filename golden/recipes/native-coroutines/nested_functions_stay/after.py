import asyncio
import warnings

warnings.simplefilter("ignore")


async def main():
    def pairs():
        yield 1
        yield from [2, 3]

    async def inner(scale=await asyncio.sleep(0, 10)):
        number = await asyncio.sleep(0, scale)
        return number

    each = lambda: (yield from pairs())
    return list(pairs()), await inner(), list(each())


print(asyncio.run(main()))
