import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


def make(n):
    print("made", n)
    return fetch(n)


async def main():
    async with asyncio.TaskGroup() as tg:
        a_task = tg.create_task(make(1))
        b_task = tg.create_task(make(2))
    a, b = a_task.result(), b_task.result()
    print(a, b)
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(make(n)) for n in range(2)]
    print([task.result() for task in tasks])


asyncio.run(main())
