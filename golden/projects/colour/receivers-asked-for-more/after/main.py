import asyncio

from catalogue import Catalogue, Report


async def report(shop, numbers):
    print([await shop.describe_item(n) for n in numbers], await shop.total(numbers))


def finish(shop):
    shop.close()


REPORTS = {"all": report}


async def main():
    catalogue = Catalogue()
    await REPORTS["all"](catalogue, [1, 2])
    print(await Report(catalogue).lines())
    await catalogue.close()


if __name__ == "__main__":
    asyncio.run(main())
