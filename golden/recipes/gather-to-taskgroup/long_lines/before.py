import asyncio


async def fetch_everything_about_a_customer(customer_number, include_orders=False, include_addresses=True):
    await asyncio.sleep(0)
    return customer_number, include_orders, include_addresses


async def main():
    customer_with_orders, customer_with_addresses = await asyncio.gather(fetch_everything_about_a_customer(1, include_orders=True), fetch_everything_about_a_customer(2, include_addresses=True))  # noqa: E501
    print(customer_with_orders, customer_with_addresses)
    results = await asyncio.gather(
        fetch_everything_about_a_customer(
            3,
            include_orders=True,
            include_addresses=False,
        ),
        fetch_everything_about_a_customer(4),
    )
    print(results)
    await asyncio.gather(*[
        fetch_everything_about_a_customer(
            number,
            include_orders=True,
        )
        for number in range(3)
        if number != 1
    ])


asyncio.run(main())
