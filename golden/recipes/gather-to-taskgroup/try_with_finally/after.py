import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def returned():
    try:
        async with asyncio.TaskGroup() as tg:
            fetch_task = tg.create_task(fetch(1))
            fetch_task_2 = tg.create_task(fetch(2))
        return [fetch_task.result(), fetch_task_2.result()]
    finally:
        print("finally")


async def with_else(numbers):
    try:
        async with asyncio.TaskGroup() as tg:
            a_task = tg.create_task(fetch(3))
            b_task = tg.create_task(fetch(4))
        a, b = a_task.result(), b_task.result()
    finally:
        print("cleaned")
    return a, b, numbers


async def main():
    print(await returned())
    print(await with_else([1]))


asyncio.run(main())
