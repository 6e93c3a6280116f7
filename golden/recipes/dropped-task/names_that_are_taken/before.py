import asyncio

background_tasks = ["another list"]


async def work(name):
    print(name)


async def main(task="a parameter"):
    asyncio.create_task(work("one"))
    await asyncio.sleep(0.01)
    return task


def other():
    background_tasks_2 = 1
    return background_tasks_2


print(asyncio.run(main()), background_tasks, other())
