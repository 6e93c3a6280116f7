import asyncio


async def fetch(n, **options):
    await asyncio.sleep(0)
    return n


async def main():
    user, orders = await asyncio.gather(
        fetch(1),  # who it is
        fetch(2),  # what was bought
    )
    print(user, orders)
    await asyncio.gather(
        fetch(3),  # three
        fetch(4),
        fetch(5)  # five, without a comma
    )
    results = await asyncio.gather(fetch(6),  # six
                                   fetch(7))  # seven
    print(results)
    return await asyncio.gather(
        fetch(
            8,  # eight
            key="value",
        ),  # behind eight
        fetch(9),  # type: ignore
    )


print(asyncio.run(main()))
