import asyncio


async def square(n):
    await asyncio.sleep(0)
    return n * n


async def pair(n):
    async with asyncio.TaskGroup() as tg:
        square_task = tg.create_task(square(n))
        square_task_2 = tg.create_task(square(n + 1))
    return [square_task.result(), square_task_2.result()]


async def many(numbers):
    """With a docstring."""
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(square(n)) for n in numbers]
    return [task.result() for task in tasks]


async def main():
    print(await pair(2))
    print(await many(range(4)))


asyncio.run(main())
