import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main(coroutines):
    results = await asyncio.gather(  # at once
        fetch(1),
        fetch(2),
        # no third
    )
    print(results)
    results = await asyncio.gather(
        *coroutines,  # all of them
    )
    print(results)
    await asyncio.gather(
        # above
        *[fetch(n) for n in range(2)],  # behind
    )
    await asyncio.gather(fetch(1),  # one
                         # two and three
                         fetch(2), fetch(3),  # both
                         fetch(4))  # four
    if results: await asyncio.gather(fetch(1), fetch(2))  # in one line
    x = 1; await asyncio.gather(fetch(1), fetch(2))  # behind a semicolon
    await asyncio.gather(fetch(1), fetch(2)); x = 2  # behind the next
    return x, [
        await asyncio.gather(
            fetch(5),  # five
            fetch(6),  # six
        ),  # behind a value
    ]


print(asyncio.run(main([fetch(1)])))
