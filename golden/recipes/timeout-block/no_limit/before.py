import asyncio


async def main():
    print(await asyncio.wait_for(asyncio.sleep(0, 1), None))
    value = await asyncio.wait_for(asyncio.sleep(0, 2), timeout=None)
    return value


print(asyncio.run(main()))
