import asyncio

background_tasks = set()

log = []


async def work(name, delay=0):
    await asyncio.sleep(delay)
    log.append(name)


async def main():
    task = asyncio.create_task(work("a"))
    background_tasks.add(task)
    task.add_done_callback(background_tasks.discard)
    if log:
        task = asyncio.create_task(work("never"))
        background_tasks.add(task)
        task.add_done_callback(background_tasks.discard)
    for name in "bc":
        task = asyncio.create_task(work(name, 0.01))
        background_tasks.add(task)
        task.add_done_callback(background_tasks.discard)
    await asyncio.sleep(0.05)


asyncio.run(main())
print(log)
