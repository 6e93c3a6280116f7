import asyncio

from app.store import Store


async def main():
    print(await Store().read("a"), await Store().load("b"))


if __name__ == "__main__":
    asyncio.run(main())
