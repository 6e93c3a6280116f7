import asyncio

from tide.table import _Chart, _low_water, high_water


async def main():
    print(high_water("Kiel"), await _low_water("Kiel"))
    await _Chart().draw()


if __name__ == "__main__":
    asyncio.run(main())
