import asyncio

from clocks.wall import Clock


async def noon():
    print((await Clock().strike(12)).count("bong"))


if __name__ == "__main__":
    asyncio.run(noon())
