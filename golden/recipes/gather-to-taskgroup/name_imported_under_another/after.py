import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    async with asyncio.TaskGroup() as tg:
        a_task = tg.create_task(fetch(1))
        b_task = tg.create_task(fetch(2))
    a, b = a_task.result(), b_task.result()
    print(a, b)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fetch(3))
        tg.create_task(fetch(4))


asyncio.run(main())
