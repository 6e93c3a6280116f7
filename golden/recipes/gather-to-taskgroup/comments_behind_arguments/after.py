import asyncio


async def fetch(n, **options):
    await asyncio.sleep(0)
    return n


async def main():
    async with asyncio.TaskGroup() as tg:
        user_task = tg.create_task(fetch(1))  # who it is
        orders_task = tg.create_task(fetch(2))  # what was bought
    user, orders = user_task.result(), orders_task.result()
    print(user, orders)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fetch(3))  # three
        tg.create_task(fetch(4))
        tg.create_task(fetch(5))  # five, without a comma
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(6))  # six
        fetch_task_2 = tg.create_task(fetch(7))  # seven
    results = [fetch_task.result(), fetch_task_2.result()]
    print(results)
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(
            8,  # eight
            key="value",
        ))  # behind eight
        fetch_task_2 = tg.create_task(fetch(9))  # type: ignore
    return [fetch_task.result(), fetch_task_2.result()]


print(asyncio.run(main()))
