import asyncio


async def work(n):
    return n


async def main():
    async with asyncio.timeout(5):
        a = await work(1)
    async with asyncio.timeout(5):
        b = await work(2)
    async with asyncio.timeout(5):
        c = await work(3)
    async with asyncio.timeout(5):
        d = await work(4)
    return a, b, c, d


print(asyncio.run(main()))
