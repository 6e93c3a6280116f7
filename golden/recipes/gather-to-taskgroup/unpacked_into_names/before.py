import asyncio


async def fetch_user(number):
    await asyncio.sleep(0.01)
    return f"user {number}"


async def fetch_orders(number):
    await asyncio.sleep(0)
    return [number, number + 1]


async def main():
    user, orders = await asyncio.gather(fetch_user(1), fetch_orders(2))
    print(user, orders)
    (user, orders) = await asyncio.gather(fetch_user(3), fetch_orders(4))
    print(user, orders)
    [user, orders] = await asyncio.gather(fetch_user(5), fetch_orders(6))
    return user, orders


print(asyncio.run(main()))
