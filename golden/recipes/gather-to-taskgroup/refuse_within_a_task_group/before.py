import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fetch(1))
        a, b = await asyncio.gather(fetch(2), fetch(3))
        print(a, b)
    async with asyncio.TaskGroup() as group:
        if group:
            for n in range(2):
                await asyncio.gather(*[fetch(n) for n in range(2)])


asyncio.run(main())
