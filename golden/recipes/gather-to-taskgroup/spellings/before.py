import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    a, b = await (asyncio.gather(fetch(1), fetch(2)))
    print(a, b)
    a, b = await asyncio.gather ( fetch( 3 ) , fetch(4), )
    print(a, b)
    a, b = \
        await asyncio.gather(fetch(5), fetch(6))
    print(a, b)
    results = (
        await asyncio.gather(
            *[
                fetch(n)
                for n in range(2)
            ],
        )
    )
    print(results)
    print(f"{(await asyncio.gather(fetch(7), fetch(8)))[1]} and {1}")
    return (await asyncio.gather(
        fetch(9),
        fetch(10),
    ))


print(asyncio.run(main()))
