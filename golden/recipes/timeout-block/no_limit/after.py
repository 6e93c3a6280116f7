import asyncio


async def main():
    print(await asyncio.sleep(0, 1))
    value = await asyncio.sleep(0, 2)
    return value


print(asyncio.run(main()))
