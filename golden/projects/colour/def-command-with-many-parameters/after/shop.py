import asyncio


def main(
    name="bread",
    *,
    count=1,
    price=2,
):
    """Sells something."""
    return asyncio.run(
        _main_async(
            name,
            count=count,
            price=price,
        )
    )


async def _main_async(
    name="bread",
    *,
    count=1,
    price=2,
):
    await asyncio.sleep(0)
    print(name, count * price)
