import asyncio

order = []


def limit():
    order.append("limit")
    return 5


def start():
    order.append("start")
    return asyncio.sleep(0)


async def main():
    await asyncio.wait_for(start(), limit())
    print(order)


asyncio.run(main())
