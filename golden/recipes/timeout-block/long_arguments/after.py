import asyncio


async def work(*args, key):
    return args, key


async def main():
    async with asyncio.timeout(5):
        value = await work(
            1,
            2,
            key="three",
        )
    async with asyncio.timeout(5):
        result = await work(
            """first
    second""",
            key=value,
        )
    print(
        result
    )
    return value


print(asyncio.run(main()))
