import asyncio


async def work(name):
    print(name)


def callback():
    asyncio.ensure_future(work("in a callback"))


async def main():
    loop = asyncio.get_running_loop()
    loop.create_task(work("of the loop"))
    asyncio.get_event_loop().create_task(work("of the loop, too"))
    asyncio.ensure_future(work("future"))
    asyncio.ensure_future(work("future"), loop=loop)
    loop.call_soon(callback)
    await asyncio.sleep(0.01)


async def unknown(loop, group):
    loop.create_task(work("not known to be a loop"))
    group.create_task(work("not known to be one"))


asyncio.run(main())
