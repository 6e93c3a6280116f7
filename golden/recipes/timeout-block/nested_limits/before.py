import asyncio


async def main():
    value = await asyncio.wait_for(asyncio.wait_for(asyncio.sleep(0, 1), 3), 5)
    print(value)

    async def inner():
        return await asyncio.wait_for(asyncio.sleep(0, 2), 3)

    return await asyncio.wait_for(inner(), 5)


print(asyncio.run(main()))
