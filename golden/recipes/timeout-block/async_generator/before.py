import asyncio


async def steps():
    for n in range(3):
        value = await asyncio.wait_for(asyncio.sleep(0, n), 5)
        yield value


async def main():
    async for step in steps():
        print(step)


asyncio.run(main())
