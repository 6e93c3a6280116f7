import asyncio

from a.wash import wash
from b.dry import dry_all
from c.stack import stack


async def wash_up(cups):
    return [await wash(cup) for cup in cups]


async def tidy(cups):
    return await stack(cups)


if __name__ == "__main__":
    cups = dry_all(asyncio.run(wash_up(["red", "blue"])))
    print(asyncio.run(tidy(cups)))
