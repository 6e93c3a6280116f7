import asyncio


async def work(a, b=0):
    return a + b


async def main():
    task = asyncio.create_task(  # first
        # second
        work(
            1,  # third
            b=2,
        ),  # fourth
    )  # fifth
    print(await task, await asyncio \
        .create_task(work(1)))


asyncio.run(main())
