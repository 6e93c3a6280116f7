import asyncio


async def fetch(n):
    return n


async def main():
    results = await asyncio.gather(  # at once
        fetch(1),
        fetch(2),
        # no third
    )
    print(results)
    results = await asyncio.gather(
        *[
            fetch(n)  # each
            for n in range(2)  # of two
        ],
    )
    print(results)


asyncio.run(main())
