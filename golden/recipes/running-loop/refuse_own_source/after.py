import asyncio


async def main():
    print(f"{asyncio.get_event_loop().is_running()=}")


asyncio.run(main())
