import asyncio


async def fetch_everything_about_a_customer(customer_number, include_orders=False, include_addresses=True):
    await asyncio.sleep(0)
    return customer_number, include_orders, include_addresses


async def main():
    async with asyncio.TaskGroup() as tg:
        customer_with_orders_task = tg.create_task(fetch_everything_about_a_customer(1, include_orders=True))
        customer_with_addresses_task = tg.create_task(fetch_everything_about_a_customer(2, include_addresses=True))
    customer_with_orders, customer_with_addresses = (
        customer_with_orders_task.result(),
        customer_with_addresses_task.result(),
    )  # noqa: E501
    print(customer_with_orders, customer_with_addresses)
    async with asyncio.TaskGroup() as tg:
        fetch_everything_about_a_customer_task = tg.create_task(fetch_everything_about_a_customer(
            3,
            include_orders=True,
            include_addresses=False,
        ))
        fetch_everything_about_a_customer_task_2 = tg.create_task(fetch_everything_about_a_customer(4))
    results = [
        fetch_everything_about_a_customer_task.result(),
        fetch_everything_about_a_customer_task_2.result(),
    ]
    print(results)
    async with asyncio.TaskGroup() as tg:
        for number in range(3):
            if number != 1:
                tg.create_task(fetch_everything_about_a_customer(
                    number,
                    include_orders=True,
                ))


asyncio.run(main())
