import asyncio
from asyncio import run, sleep


async def fetch(n):
    await sleep(0)
    return n


async def main():
    async with asyncio.TaskGroup() as tg:
        a_task = tg.create_task(fetch(1))
        b_task = tg.create_task(fetch(2))
    a, b = a_task.result(), b_task.result()
    print(a, b)
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(n)) for n in range(2)]
    print([task.result() for task in tasks])


run(main())
