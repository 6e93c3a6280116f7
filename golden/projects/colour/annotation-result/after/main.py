import asyncio

from lib import make


async def main():
    async for row in make():
        print(row)


if __name__ == "__main__":
    asyncio.run(main())
