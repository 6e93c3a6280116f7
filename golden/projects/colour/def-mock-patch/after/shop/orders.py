from shop import stock


async def order(name, wanted):
    return await stock.amount(name) >= wanted
