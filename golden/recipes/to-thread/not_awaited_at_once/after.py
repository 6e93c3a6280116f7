import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.run_in_executor(None, str, 1)
    futures = [loop.run_in_executor(None, str, n) for n in range(3)]
    print(await future, await asyncio.gather(*futures))
    print(await asyncio.wait_for(loop.run_in_executor(None, str, 2), 5))
    print(await asyncio.shield(loop.run_in_executor(None, str, 3)))


asyncio.run(main())
