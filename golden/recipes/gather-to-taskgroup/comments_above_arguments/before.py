import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    a, b, c = await asyncio.gather(
        # the first
        fetch(1),
        # the second,
        # in two lines
        fetch(2),  # and behind it
        # the third
        fetch(3),
    )
    print(a, b, c)
    await asyncio.gather(
        # only this one
        fetch(4),
        fetch(5),
    )


asyncio.run(main())
