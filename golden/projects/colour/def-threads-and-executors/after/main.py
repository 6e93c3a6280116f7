import asyncio

from work.running import crawl_all, start
from work.tasks import crawl, settle


async def main():
    queue = []
    start(queue)
    await settle()
    print(crawl_all([1, 2]), crawl(3), queue)


if __name__ == "__main__":
    asyncio.run(main())
