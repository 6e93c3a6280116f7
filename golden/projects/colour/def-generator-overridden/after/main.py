import asyncio

from feed.kinds import Doubled, Feed, Fixed


async def main():
    for feed in (Feed(), Doubled(), Fixed()):
        async for item in feed.items():
            print(item)


if __name__ == "__main__":
    asyncio.run(main())
