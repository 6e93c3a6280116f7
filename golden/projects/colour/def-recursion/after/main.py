import asyncio

from walk.even import is_even
from walk.odd import depth
from walk.sums import total


async def main():
    print(await is_even(7), await is_even(4))
    print(await total([1, [2, [3]], 4]), depth([[], [[]]]))


if __name__ == "__main__":
    asyncio.run(main())
