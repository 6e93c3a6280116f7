import asyncio


async def main():
    a = await asyncio.wait_for(asyncio.sleep(0, 1), 2 * 60)
    b = await asyncio.wait_for(asyncio.sleep(0, 2), timeout=+1.5)
    c = await asyncio.wait_for(asyncio.sleep(0, 3), 1e3)
    d = await asyncio.wait_for(asyncio.sleep(0, 4), 0x10)
    return a, b, c, d


print(asyncio.run(main()))
