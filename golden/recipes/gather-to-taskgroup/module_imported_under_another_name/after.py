import asyncio as aio


async def fetch(n):
    await aio.sleep(0)
    return n


async def main():
    asyncio = "another"
    async with aio.TaskGroup() as tg:
        a_task = tg.create_task(fetch(1))
        b_task = tg.create_task(fetch(2))
    a, b = a_task.result(), b_task.result()
    print(a, b, asyncio)
    async with aio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(item)) for item in "ab"]
    return [task.result() for task in tasks]


print(aio.run(main()))
