import asyncio


async def main():
    async with asyncio.timeout(5):
        async with asyncio.timeout(3):
            value = await asyncio.sleep(0, 1)
    print(value)

    async def inner():
        async with asyncio.timeout(3):
            return await asyncio.sleep(0, 2)

    async with asyncio.timeout(5):
        return await inner()


print(asyncio.run(main()))
