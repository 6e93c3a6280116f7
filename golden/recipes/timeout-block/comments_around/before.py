import asyncio


async def main():
    # before
    print(  # opening
        # above
        await asyncio.wait_for(asyncio.sleep(0, 1), 5),  # behind
        2,
    )  # closing
    # after
    value = (
        # inside
        await asyncio.wait_for(asyncio.sleep(0, 3), 5)  # end
    )
    print(value); print(await asyncio.wait_for(asyncio.sleep(0, 4), 5)); print(5)
    return [
        # one
        (await asyncio.wait_for(asyncio.sleep(0, "six"), 5)).upper(),
    ]


print(asyncio.run(main()))
