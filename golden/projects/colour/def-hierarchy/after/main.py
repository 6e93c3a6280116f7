import asyncio

from feeds.kinds import Cached, Empty, News


async def show(feed):
    print(feed.title(), await feed.fetch())


async def main():
    for feed in [News("local"), Cached("world"), Empty("none")]:
        await show(feed)
        await show(feed)


if __name__ == "__main__":
    asyncio.run(main())
