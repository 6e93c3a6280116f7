import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


def checked(n):
    if n > 1:
        raise ValueError(n)
    return n


async def main():
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(checked(n))) for n in range(3)]
    print([task.result() for task in tasks])


async def other():
    try:
        numbers = [checked(n) for n in range(2)]
    except ValueError:
        numbers = []
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(n)) for n in numbers]
    print([task.result() for task in tasks])


asyncio.run(other())
asyncio.run(main())
