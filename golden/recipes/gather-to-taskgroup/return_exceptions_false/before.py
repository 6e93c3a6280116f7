import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    a, b = await asyncio.gather(fetch(1), fetch(2), return_exceptions=False)
    print(a, b)
    return await asyncio.gather(
        *[fetch(n) for n in range(2)],
        return_exceptions=False,
    )


print(asyncio.run(main()))
