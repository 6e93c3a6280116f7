import asyncio

from tide.table import _Chart, _low_water, high_water

if __name__ == "__main__":
    print(high_water("Kiel"), asyncio.run(_low_water("Kiel")))
    asyncio.run(_Chart().draw())
