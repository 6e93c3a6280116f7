import asyncio


async def fetch_user(number):
    await asyncio.sleep(0.01)
    return f"user {number}"


async def fetch_orders(number):
    await asyncio.sleep(0)
    return [number, number + 1]


async def main():
    async with asyncio.TaskGroup() as tg:
        user_task = tg.create_task(fetch_user(1))
        orders_task = tg.create_task(fetch_orders(2))
    user, orders = user_task.result(), orders_task.result()
    print(user, orders)
    async with asyncio.TaskGroup() as tg:
        user_task = tg.create_task(fetch_user(3))
        orders_task = tg.create_task(fetch_orders(4))
    (user, orders) = user_task.result(), orders_task.result()
    print(user, orders)
    async with asyncio.TaskGroup() as tg:
        user_task = tg.create_task(fetch_user(5))
        orders_task = tg.create_task(fetch_orders(6))
    [user, orders] = user_task.result(), orders_task.result()
    return user, orders


print(asyncio.run(main()))
