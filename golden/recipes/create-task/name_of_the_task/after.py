import asyncio


async def name():
    return asyncio.current_task().get_name().startswith("Task-")


async def main():
    print(await asyncio.create_task(name()))
    print(await asyncio.gather(asyncio.create_task(name()), asyncio.create_task(name())))


asyncio.run(main())
