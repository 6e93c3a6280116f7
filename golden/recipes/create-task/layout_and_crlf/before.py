import asyncio


async def work(a, b=0):
    return a + b


async def main():
    task = asyncio.ensure_future(  # first
        # second
        work(
            1,  # third
            b=2,
        ),  # fourth
    )  # fifth
    print(await task, await asyncio \
        .ensure_future(work(1)))


asyncio.run(main())
