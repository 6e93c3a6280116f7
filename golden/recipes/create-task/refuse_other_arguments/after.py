import asyncio


async def work():
    return 1


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.ensure_future(work(), loop=loop))
    print(await asyncio.create_task(work()))
    print(await asyncio.ensure_future(*[work()]))
    print(await asyncio.ensure_future(**{"coro_or_future": work()}))


asyncio.run(main())
