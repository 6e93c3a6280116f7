import asyncio

background_tasks_3 = set()

background_tasks = ["another list"]


async def work(name):
    print(name)


async def main(task="a parameter"):
    task_2 = asyncio.create_task(work("one"))
    background_tasks_3.add(task_2)
    task_2.add_done_callback(background_tasks_3.discard)
    await asyncio.sleep(0.01)
    return task


def other():
    background_tasks_2 = 1
    return background_tasks_2


print(asyncio.run(main()), background_tasks, other())
