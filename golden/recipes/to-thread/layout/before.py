import asyncio


async def main():
    loop = asyncio.get_running_loop()
    result = await loop.run_in_executor(  # first
        None,  # the default executor
        max,  # second
        1,
        2,  # third
    )  # fourth
    print(result)
    print(await loop \
        .run_in_executor(None, max, 3, 4))
    print(await (loop.run_in_executor(None, max, 5, 6)))
    print(await (
        # above
        loop.run_in_executor(
            None,
            lambda: 7,
        )
    ))


asyncio.run(main())
