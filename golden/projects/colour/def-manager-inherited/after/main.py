import asyncio

from locks.kinds import Noted, Short


async def main():
    async with Short() as short, Noted() as noted:
        print(short.name, noted.name)


if __name__ == "__main__":
    asyncio.run(main())
