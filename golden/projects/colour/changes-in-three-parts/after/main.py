import asyncio

from a.wash import wash
from b.dry import dry_all
from c.stack import stack


async def wash_up(cups):
    return [await wash(cup) for cup in cups]


async def tidy(cups):
    return await stack(cups)


async def main():
    cups = dry_all(await wash_up(["red", "blue"]))
    print(await tidy(cups))


if __name__ == "__main__":
    asyncio.run(main())
