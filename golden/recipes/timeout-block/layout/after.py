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
    async with asyncio.timeout(5):
        result = \
            await work(2)
    async with asyncio.timeout(5):
        return await work(3)


print(asyncio.run(main()))
