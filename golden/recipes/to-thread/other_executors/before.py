import asyncio
from concurrent.futures import ThreadPoolExecutor

NONE = None


async def main(executor=None):
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(executor, str, 1))
    print(await loop.run_in_executor(NONE, str, 2))
    print(await loop.run_in_executor(None or None, str, 3))
    with ThreadPoolExecutor(1) as pool:
        print(await loop.run_in_executor(pool, str, 4))
    print(await loop.run_in_executor(*[None, str, 5]))


asyncio.run(main())
