import asyncio
from typing import Set

background_tasks: Set["asyncio.Task"] = set()


async def work(name):
    print(name)


async def main():
    kept = asyncio.create_task(work("kept"))
    background_tasks.add(kept)
    kept.add_done_callback(background_tasks.discard)
    task = asyncio.create_task(work("dropped"))
    background_tasks.add(task)
    task.add_done_callback(background_tasks.discard)
    await asyncio.sleep(0.01)


asyncio.run(main())
print(background_tasks)
