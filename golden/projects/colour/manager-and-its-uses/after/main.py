import asyncio

from lift.cabin import ride


async def main():
    async with ride(3) as floor:
        print("at", floor)


if __name__ == "__main__":
    asyncio.run(main())
