import asyncio


async def steps():
    for n in range(3):
        async with asyncio.timeout(5):
            value = await asyncio.sleep(0, n)
        yield value


async def main():
    async for step in steps():
        print(step)


asyncio.run(main())
