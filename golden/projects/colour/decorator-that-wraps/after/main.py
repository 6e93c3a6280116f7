import asyncio

from trail.hike import climb, rest


async def main():
    print(await climb(800) + await rest(10))


if __name__ == "__main__":
    asyncio.run(main())
