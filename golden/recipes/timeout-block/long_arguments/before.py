import asyncio


async def work(*args, key):
    return args, key


async def main():
    value = await asyncio.wait_for(
        work(
            1,
            2,
            key="three",
        ),
        timeout=5,
    )
    print(
        await asyncio.wait_for(
            work(
                """first
    second""",
                key=value,
            ),
            timeout=5,
        )
    )
    return value


print(asyncio.run(main()))
