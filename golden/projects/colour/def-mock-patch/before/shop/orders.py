from shop import stock


def order(name, wanted):
    return stock.amount(name) >= wanted
