import asyncio

background_tasks = set()


async def work(name):
    print(name)


def callback():
    task = asyncio.ensure_future(work("in a callback"))
    background_tasks.add(task)
    task.add_done_callback(background_tasks.discard)


async def main():
    loop = asyncio.get_running_loop()
    task = loop.create_task(work("of the loop"))
    background_tasks.add(task)
    task.add_done_callback(background_tasks.discard)
    task = asyncio.get_event_loop().create_task(work("of the loop, too"))
    background_tasks.add(task)
    task.add_done_callback(background_tasks.discard)
    task = asyncio.ensure_future(work("future"))
    background_tasks.add(task)
    task.add_done_callback(background_tasks.discard)
    task = asyncio.ensure_future(work("future"), loop=loop)
    background_tasks.add(task)
    task.add_done_callback(background_tasks.discard)
    loop.call_soon(callback)
    await asyncio.sleep(0.01)


async def unknown(loop, group):
    loop.create_task(work("not known to be a loop"))
    group.create_task(work("not known to be one"))


asyncio.run(main())
