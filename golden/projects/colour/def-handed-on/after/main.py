import asyncio

from app.high import Gauge


async def main():
    gauge = Gauge()
    print(await gauge.scaled("abc"), await gauge.scaled(""))
    print(gauge.describe())


if __name__ == "__main__":
    asyncio.run(main())
