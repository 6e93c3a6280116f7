import asyncio


async def work():
    return 1


async def main():
    print(f"{await asyncio.ensure_future(work())=}")


asyncio.run(main())
