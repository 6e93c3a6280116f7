import asyncio
import os

from feeds.reader import Reader


async def main():
    server = os.environ.get("SERVER", "http://localhost:1")
    for url, status in (await Reader([server]).read()).items():
        print(url, status)


if __name__ == "__main__":
    asyncio.run(main())
