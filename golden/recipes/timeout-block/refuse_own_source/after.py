import asyncio


async def main():
    print(f"{await asyncio.wait_for(asyncio.sleep(0, 1), 5)=}")


asyncio.run(main())
