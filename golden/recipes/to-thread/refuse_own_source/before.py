import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print(f"{await loop.run_in_executor(None, str, 1)=}")


asyncio.run(main())
