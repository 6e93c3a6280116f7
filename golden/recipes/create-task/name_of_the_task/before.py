import asyncio


async def name():
    return asyncio.current_task().get_name().startswith("Task-")


async def main():
    print(await asyncio.ensure_future(name()))
    print(await asyncio.gather(asyncio.ensure_future(name()), asyncio.ensure_future(name())))


asyncio.run(main())
