import asyncio


async def work(*args):
    return args


async def main():
    # above
    result = await asyncio.wait_for(  # first
        # second
        work(
            1,  # third
            """
            a string
            """,
        ),  # fourth
        timeout=5,  # fifth
    )  # sixth
    # below
    print(result)
    result = \
        await asyncio.wait_for(work(2), 5)
    return await (
        asyncio.wait_for(
            work(3),
            5,
        )
    )


print(asyncio.run(main()))
