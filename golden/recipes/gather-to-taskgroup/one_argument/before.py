import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    results = await asyncio.gather(fetch(1))
    print(results)
    (only,) = await asyncio.gather(fetch(2))
    print(only)
    await asyncio.gather(fetch(3))
    print((await asyncio.gather(fetch(4)))[0])
    print(await asyncio.gather(fetch(5)))
    return await asyncio.gather(
        fetch(6),  # only this
    )


print(asyncio.run(main()))
