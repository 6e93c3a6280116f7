import asyncio

from app.api import Client, fetch
from app.free import free
from app.whole import settle


async def main():
    settle()
    print(fetch("abc"), Client().ask("d"))
    await free("done")


if __name__ == "__main__":
    asyncio.run(main())
