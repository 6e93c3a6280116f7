import asyncio


async def main():
    # before
    async with asyncio.timeout(5):
        result = await asyncio.sleep(0, 1)
    print(  # opening
        # above
        result,  # behind
        2,
    )  # closing
    # after
    async with asyncio.timeout(5):
        value = (
            # inside
            await asyncio.sleep(0, 3)  # end
        )
    print(value)
    async with asyncio.timeout(5):
        result_2 = await asyncio.sleep(0, 4)
    print(result_2); print(5)
    async with asyncio.timeout(5):
        result_3 = await asyncio.sleep(0, "six")
    return [
        # one
        result_3.upper(),
    ]


print(asyncio.run(main()))
