import asyncio


async def main():
    async with asyncio.timeout(2 * 60):
        a = await asyncio.sleep(0, 1)
    async with asyncio.timeout(+1.5):
        b = await asyncio.sleep(0, 2)
    async with asyncio.timeout(1e3):
        c = await asyncio.sleep(0, 3)
    async with asyncio.timeout(0x10):
        d = await asyncio.sleep(0, 4)
    return a, b, c, d


print(asyncio.run(main()))
