import asyncio

from streams import Reader, Stream


async def main():
    await Reader(Stream()).end()


if __name__ == "__main__":
    asyncio.run(main())
