import asyncio


async def main():
    loop = asyncio.get_running_loop()
    values = (await loop.run_in_executor(None, str, n) for n in range(3))
    print([value async for value in values])


asyncio.run(main())
