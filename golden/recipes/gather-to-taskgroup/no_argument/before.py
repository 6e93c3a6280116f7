import asyncio


async def main():
    await asyncio.gather()
    results = await asyncio.gather()
    print(results)
    return await asyncio.gather(*[])


asyncio.run(main())
