import asyncio

import oven


async def main():
    print(oven.heat.__name__, oven.heat.__doc__)
    print(await oven.heat(180))


if __name__ == "__main__":
    asyncio.run(main())
