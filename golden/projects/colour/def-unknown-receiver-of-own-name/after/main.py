import asyncio

from sources.slow import Slow


async def main():
    print(await Slow().read_frame())


if __name__ == "__main__":
    asyncio.run(main())
