import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    results = [await fetch(1)]
    print(results)
    only = await fetch(2)
    print(only)
    await fetch(3)
    print(await fetch(4))
    print([await fetch(5)])
    return await asyncio.gather(
        fetch(6),  # only this
    )


print(asyncio.run(main()))
